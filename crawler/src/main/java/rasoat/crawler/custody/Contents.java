package rasoat.crawler.custody;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rasoat.crawler.custody.PackedFile.Role;
import rasoat.crawler.custody.PackedFile.State;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/** Finds what belongs into a package, and loads one file of it at a time. */
final class Contents {

  private final ByteStore store;
  private final List<PackedFile> files = new ArrayList<>();
  private final SortedMap<String, byte[]> madeHere = new TreeMap<>();

  private Contents(ByteStore store) {
    this.store = store;
  }

  static Contents of(EvidenceFacts facts, ByteStore store) throws IOException {
    Contents contents = new Contents(store);
    Capture capture = facts.capture();
    boolean secret = facts.finding().isSecret();
    contents.add(Role.RAW, "raw/", capture.provenance().raw(), secret);
    for (Sha256 page : facts.pages()) {
      contents.add(Role.PAGE, "pages/", page, secret);
    }
    int number = 0;
    for (Attachment attachment : capture.attachments()) {
      String file = "images/" + PackedFile.fileName(++number, attachment.name());
      contents.files.add(contents.image(file, attachment, facts));
    }
    if (secret) {
      for (Preview preview : facts.previews()) {
        contents.add("images/" + PackedFile.fileName(++number, "preview.jpg"), preview);
      }
      facts.encrypted().entrySet().stream()
          .sorted(Comparator.comparing(one -> one.getKey().value()))
          .forEach(one -> contents.addEncrypted(one.getKey(), one.getValue()));
    }
    return contents;
  }

  /** What is there and what is not, in a fixed order. */
  List<PackedFile> files() {
    return List.copyOf(files);
  }

  /** The bytes of one that is there. */
  byte[] load(PackedFile file) throws IOException {
    byte[] made = file.file() == null ? null : madeHere.get(file.file());
    if (made != null) {
      return made;
    }
    return store
        .get(new Sha256(file.sha256()))
        .filter(bytes -> Sha256.of(bytes).value().equals(file.sha256()))
        .orElseThrow(() -> new IOException("gone while it was packed: " + file.sha256()));
  }

  private void add(Role role, String folder, Sha256 digest, boolean secret) throws IOException {
    files.add(file(role, folder + digest, "", digest, secret));
  }

  private PackedFile image(String file, Attachment attachment, EvidenceFacts facts)
      throws IOException {
    Optional<Sha256> kept = attachment.kept();
    if (kept.isEmpty()) {
      return PackedFile.absent(Role.IMAGE, State.MISSING, attachment.name(), "");
    }
    Sha256 digest = kept.get();
    return file(Role.IMAGE, file, attachment.name(), digest, facts.finding().isSecret())
        .with(facts.hashes().get(digest), facts.requests().get(digest));
  }

  private PackedFile file(Role role, String file, String name, Sha256 digest, boolean secret)
      throws IOException {
    if (secret) {
      return PackedFile.absent(role, State.WITHHELD, name, digest.value());
    }
    return store
        .get(digest)
        .map(bytes -> PackedFile.there(role, file, name, bytes))
        .orElseGet(() -> PackedFile.absent(role, State.MISSING, name, digest.value()));
  }

  private void add(String file, Preview preview) {
    madeHere.put(file, preview.jpeg());
    files.add(PackedFile.there(Role.PREVIEW, file, preview.image(), preview.jpeg()));
  }

  private void addEncrypted(Sha256 clear, byte[] sealed) {
    String file = "encrypted/" + clear + ".cms";
    madeHere.put(file, sealed);
    files.add(PackedFile.there(Role.ENCRYPTED, file, "", sealed));
  }
}
