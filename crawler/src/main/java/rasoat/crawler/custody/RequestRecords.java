package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import rasoat.model.post.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How kept bytes were asked for, in files beside those of a {@link
 * rasoat.model.port.FolderByteStore}: for the bytes at {@code ab/cdef…} it stands in {@code
 * ab/cdef….request.json}. Safe for many threads.
 *
 * <p>Of bytes that came more than once the first time is told: it is then that a post was taken in.
 *
 * @param folder where the bytes lie
 */
public record RequestRecords(Path folder) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int FAN_OUT_DIGITS = 2;

  /** Keeps it, unless there is one already. */
  public void keep(Sha256 bytes, RequestFacts request) throws IOException {
    Path place = placeOf(bytes);
    if (!Files.exists(place)) {
      Files.createDirectories(place.getParent());
      Durable.write(place, JSON.writeValueAsBytes(request));
    }
  }

  /** Empty when it is not known, or was damaged. */
  public Optional<RequestFacts> find(Sha256 bytes) throws IOException {
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(placeOf(bytes)), RequestFacts.class));
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** Forgets it, as whoever removes the bytes has to do first. */
  public void remove(Sha256 bytes) throws IOException {
    Files.deleteIfExists(placeOf(bytes));
  }

  private Path placeOf(Sha256 bytes) {
    String name = bytes.value();
    return folder
        .resolve(name.substring(0, FAN_OUT_DIGITS))
        .resolve(name.substring(FAN_OUT_DIGITS) + ".request.json");
  }
}
