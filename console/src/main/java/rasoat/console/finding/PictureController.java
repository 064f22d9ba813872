package rasoat.console.finding;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import rasoat.console.store.PictureFormat;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Sha256;

/**
 * Kept pictures by their digest. A browser must ask again each time: a picture may have been taken
 * out since.
 */
@Controller
class PictureController {

  private final ByteStore pictures;

  PictureController(ByteStore pictures) {
    this.pictures = pictures;
  }

  @GetMapping("/pictures/{digest}")
  ResponseEntity<byte[]> picture(@PathVariable String digest) throws IOException {
    Sha256 wanted = Sha256.parse(digest).orElseThrow(PictureController::unknown);
    byte[] bytes = pictures.get(wanted).orElseThrow(PictureController::unknown);
    Optional<PictureFormat> format = PictureFormat.of(bytes);
    String contentType = format.orElseThrow(PictureController::unknown).contentType();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(contentType))
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(wanted.value())
        .body(bytes);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
