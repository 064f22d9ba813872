package rasoat.console.finding;

import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rasoat.console.account.Account;
import rasoat.console.store.PictureFormat;
import rasoat.console.store.Previews;
import rasoat.model.port.ByteStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;

/**
 * The pictures of a finding, which decides who may see them: blurred ones whoever sees the finding,
 * clear ones who {@linkplain Unmaskings unmasked} them.
 */
@Controller
class PictureController {

  private final VisibleFindings findings;
  private final Unmaskings unmaskings;
  private final Previews previews;
  private final ByteStore pictures;

  PictureController(
      VisibleFindings findings, Unmaskings unmaskings, Previews previews, ByteStore pictures) {
    this.findings = findings;
    this.unmaskings = unmaskings;
    this.previews = previews;
    this.pictures = pictures;
  }

  /** A browser must ask again each time: it may be another picture by now. */
  @GetMapping("/findings/{id}/pictures/{place}/preview")
  ResponseEntity<byte[]> preview(
      @PathVariable String id, @PathVariable int place, @AuthenticationPrincipal Account account)
      throws IOException {
    KeptPicture picture = picture(findings.find(id, account), place);
    byte[] bytes = previews.of(picture).orElseThrow(VisibleFindings::unknown);
    return answer(bytes)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag("preview-" + picture.digest())
        .body(bytes);
  }

  /** No copy of it stays in a browser. */
  @GetMapping("/findings/{id}/pictures/{place}")
  ResponseEntity<byte[]> clear(
      @PathVariable String id, @PathVariable int place, @AuthenticationPrincipal Account account)
      throws IOException {
    KeptFinding kept = findings.find(id, account);
    KeptPicture picture = picture(kept, place);
    boolean isClear = !picture.masked() && !kept.finding().isSecret();
    if (!isClear || !unmaskings.see(account, kept.id(), place, picture)) {
      throw VisibleFindings.unknown();
    }
    byte[] bytes = pictures.get(picture.digest()).orElseThrow(VisibleFindings::unknown);
    return answer(bytes).cacheControl(CacheControl.noStore()).body(bytes);
  }

  private static KeptPicture picture(KeptFinding kept, int place) {
    if (place < 0 || place >= kept.pictures().size()) {
      throw VisibleFindings.unknown();
    }
    return kept.pictures().get(place);
  }

  private static ResponseEntity.BodyBuilder answer(byte[] bytes) {
    PictureFormat format = PictureFormat.of(bytes).orElseThrow(VisibleFindings::unknown);
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.contentType()));
  }
}
