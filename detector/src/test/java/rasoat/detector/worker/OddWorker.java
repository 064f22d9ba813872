package rasoat.detector.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** A worker that does what it is told: to die, to hang, to speak out of turn; else it repeats. */
public final class OddWorker {

  private OddWorker() {}

  public static void main(String[] arguments) {
    Answering.serve(arguments, OddWorker::prepare);
  }

  private static Answering.Answer prepare(List<String> arguments) throws IOException {
    Path folder = Path.of(arguments.getFirst());
    Files.createFile(folder.resolve(Long.toString(ProcessHandle.current().pid())));
    if (arguments.contains("unfit")) {
      throw new IOException("expected a library, got none");
    }
    return request -> {
      String said = new String(request, UTF_8);
      try {
        return answer(arguments.contains("mortal") ? "die" : said, folder).getBytes(UTF_8);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static String answer(String said, Path folder) throws IOException, InterruptedException {
    switch (said) {
      case "die" -> {
        System.out.println("what it said last");
        Runtime.getRuntime().halt(7);
      }
      case "die the first time" -> {
        if (count(folder) == 1) {
          Runtime.getRuntime().halt(7);
        }
      }
      case "be killed" -> {
        new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start();
        hang();
      }
      case "hang" -> hang();
      case "throw" -> throw new IllegalStateException("a bug");
      case "chatter" -> {
        System.out.println("native chatter");
        write(new FileOutputStream(FileDescriptor.out));
      }
      case "garbage" -> write(new FileOutputStream(Answering.DESCRIPTOR_OF_ANSWERS));
      default -> {
        // Repeated.
      }
    }
    return said.equals("pid") ? Long.toString(ProcessHandle.current().pid()) : said;
  }

  private static void write(OutputStream out) throws IOException {
    out.write("no message at all".getBytes(UTF_8));
    out.flush();
  }

  private static void hang() throws InterruptedException {
    new CountDownLatch(1).await();
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> workers = Files.list(folder)) {
      return workers.count();
    }
  }
}
