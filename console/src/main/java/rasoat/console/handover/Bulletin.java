package rasoat.console.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import rasoat.console.casefile.BulletinCheck;

/** The warning as it was written, once it names nobody. */
final class Bulletin implements Renderer {

  @Override
  public ExportKind kind() {
    return ExportKind.BULLETIN;
  }

  @Override
  public byte[] bytes(Exported what) throws IOException {
    if (!BulletinCheck.namesNobody(what.text(), what.findings())) {
      throw new IOException(
          "the bulletin of case %s names somebody".formatted(what.file().number()));
    }
    return (what.text().strip() + "\n").getBytes(UTF_8);
  }
}
