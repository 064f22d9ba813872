package rasoat.detector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rasoat.detector.page.UnreadableImageException;
import rasoat.detector.worker.Answering;

/** The program of a worker process: reads pictures for another process until that is gone. */
public final class RecognitionWorker {

  private RecognitionWorker() {}

  /** Started by the program, never by people. */
  public static void main(String[] arguments) {
    Answering.serve(arguments, RecognitionWorker::prepare);
  }

  /** With the native libraries and models in the one folder that is named. */
  static Answering.Answer prepare(List<String> arguments) throws IOException {
    PictureReader reader = new PictureReader(Natives.load(Path.of(arguments.getFirst())));
    return request -> answer(reader, WorkerRequest.parse(request)).bytes();
  }

  private static WorkerReply answer(Recogniser reader, WorkerRequest request) {
    try {
      return switch (request.kind()) {
        case READ ->
            new WorkerReply(
                WorkerReply.Kind.READING, StoredReading.write(reader.read(request.picture())));
        case LOOK -> WorkerReply.look(reader.look(request.picture()));
        case READ_AGAIN ->
            new WorkerReply(
                WorkerReply.Kind.TEXTS,
                reader.readAgain(
                    request.picture(), StoredReading.parsePage(request.page()), request.box()));
      };
    } catch (UnreadableImageException e) {
      return new WorkerReply(WorkerReply.Kind.UNREADABLE, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return new WorkerReply(WorkerReply.Kind.FAILED, e.toString());
    }
  }
}
