package rasoat.deploy.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The alerts that stand, kept so that neither a restart nor another machine sends them again. */
record StandingFile(Path file) {

  private static final JsonMapper JSON = JsonMapper.shared();

  List<Standing> read() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return List.of(JSON.readValue(Files.readAllBytes(file), Standing[].class));
    } catch (JacksonException e) {
      throw new IOException(file + ": expected standing alerts; delete it to begin anew", e);
    }
  }

  void write(List<Standing> standing) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, JSON.writeValueAsBytes(standing));
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
