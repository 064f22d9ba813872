package rasoat.detector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rasoat.detector.copy.Look;
import rasoat.detector.page.UnreadableImageException;
import rasoat.detector.worker.UnansweredException;
import rasoat.detector.worker.Worker;
import rasoat.model.finding.Region;

/** Has pictures read by a worker process. */
final class RemoteReader implements Recogniser {

  private final Worker worker;
  private final SetAside setAside;

  RemoteReader(Worker worker, SetAside setAside) {
    this.worker = worker;
    this.setAside = setAside;
  }

  @Override
  public PictureReading read(byte[] bytes) throws UnreadableImageException {
    return ask(
        WorkerRequest.read(bytes),
        WorkerReply.Kind.READING,
        reply -> StoredReading.parsePicture(reply.text()));
  }

  @Override
  public List<String> readAgain(byte[] bytes, PageReading page, Region box)
      throws UnreadableImageException {
    return ask(
        WorkerRequest.readAgain(bytes, page, box), WorkerReply.Kind.TEXTS, WorkerReply::texts);
  }

  @Override
  public Optional<Look> look(byte[] bytes) throws UnreadableImageException {
    return ask(WorkerRequest.look(bytes), WorkerReply.Kind.LOOK, WorkerReply::look);
  }

  private <T> T ask(WorkerRequest request, WorkerReply.Kind expected, Function<WorkerReply, T> form)
      throws UnreadableImageException {
    Optional<String> known = setAside.reason(request);
    if (known.isPresent()) {
      throw new UnreadableImageException(known.get());
    }
    WorkerReply reply = reply(request);
    return switch (reply.kind()) {
      case UNREADABLE -> throw new UnreadableImageException(reply.text());
      // As it would have been thrown by reading in this process.
      case FAILED -> throw new IllegalStateException("in a worker: " + reply.text());
      case READING, TEXTS, LOOK -> {
        if (reply.kind() != expected) {
          throw strange("the answer to another question");
        }
        yield understood(reply, form);
      }
    };
  }

  private WorkerReply reply(WorkerRequest request) throws UnreadableImageException {
    try {
      return understood(worker.ask(request.bytes()), WorkerReply::parse);
    } catch (UnansweredException e) {
      String reason =
          "expected a picture that can be read, got one that ended two workers, the second time "
              + e.getMessage()
              + "; it was not read";
      setAside.add(request, reason);
      throw new UnreadableImageException(reason);
    }
  }

  /** A picture may have taken the worker over: then it answers anything, and is not kept. */
  private <F, T> T understood(F from, Function<F, T> form) throws UnreadableImageException {
    try {
      return form.apply(from);
    } catch (RuntimeException e) {
      throw strange("an answer that is none");
    }
  }

  private UnreadableImageException strange(String what) {
    worker.close();
    return new UnreadableImageException("expected what a worker read in the picture, got " + what);
  }

  @Override
  public void close() {
    worker.close();
  }
}
