package rasoat.detector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import rasoat.detector.worker.Answering;

/** Reads pictures as the real one, but dies of those that end with {@link #DEADLY}. */
public final class HauntedWorker {

  static final byte[] DEADLY = "deadly".getBytes(UTF_8);

  /** What ends with this is answered by one who was taken over. */
  static final byte[] BEWITCHED = "bewitched".getBytes(UTF_8);

  private HauntedWorker() {}

  public static void main(String[] arguments) {
    Answering.serve(
        arguments,
        own -> {
          Answering.Answer sane = RecognitionWorker.prepare(own);
          return request -> answer(sane, request);
        });
  }

  private static byte[] answer(Answering.Answer sane, byte[] request) {
    if (endsWith(request, DEADLY)) {
      Runtime.getRuntime().halt(7);
    }
    return endsWith(request, BEWITCHED) ? new byte[] {0, 1, 1, 1, 1, 1} : sane.to(request);
  }

  private static boolean endsWith(byte[] bytes, byte[] end) {
    return bytes.length > end.length
        && Arrays.equals(bytes, bytes.length - end.length, bytes.length, end, 0, end.length);
  }
}
