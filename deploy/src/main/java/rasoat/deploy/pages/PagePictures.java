package rasoat.deploy.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.detector.copy.Pdq;
import rasoat.model.page.PublicPage;

/**
 * The pictures of pages, as hashes. One that is not there, or cannot be read, is noted, and the
 * page is checked without it.
 *
 * @param folder what paths are relative to; nothing outside it is opened
 */
record PagePictures(Path folder, PictureHashes hashes) {

  private static final Pattern HASH = Pattern.compile("[0-9A-Fa-f]{64}");
  private static final long MOST_BYTES = 64L << 20;

  /** Below, strangers come near. */
  static final int LEAST_QUALITY = 50;

  /** The same page with hashes in the place of paths; what is wrong with them is noted. */
  PublicPage hashed(PublicPage page, List<String> notes) throws IOException {
    return new PublicPage(
        page.id(),
        page.platform(),
        page.platformId(),
        page.name(),
        page.url(),
        page.category(),
        page.tick(),
        page.created(),
        page.renames(),
        page.adminCountries(),
        page.followers(),
        page.about(),
        page.contacts(),
        page.links(),
        hash("avatar", page.avatar(), notes),
        hash("cover", page.cover(), notes),
        page.posts());
  }

  private String hash(String field, String written, List<String> notes) throws IOException {
    if (written.isBlank()) {
      return "";
    }
    if (HASH.matcher(written.strip()).matches()) {
      return written.strip().toLowerCase(Locale.ROOT);
    }
    Optional<Path> file = file(written);
    if (file.isEmpty()) {
      notes.add("%s: expected a picture beside the file, got %s".formatted(field, written));
      return "";
    }
    Optional<Pdq> hash = hashes.hash(Files.readAllBytes(file.get()));
    if (hash.isEmpty()) {
      notes.add("%s: expected a picture, got something else: %s".formatted(field, written));
    } else if (hash.get().quality() < LEAST_QUALITY) {
      notes.add("%s: not compared, there is too little to see: %s".formatted(field, written));
    }
    return hash.filter(each -> each.quality() >= LEAST_QUALITY).map(Pdq::hex).orElse("");
  }

  private Optional<Path> file(String written) throws IOException {
    try {
      Path file = folder.resolve(written.strip());
      return Files.isRegularFile(file)
              && file.toRealPath().startsWith(folder.toRealPath())
              && Files.size(file) <= MOST_BYTES
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
