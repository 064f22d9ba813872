package rasoat.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.EmptyStores;
import rasoat.console.InventedPicture;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FolderByteStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Sha256;

class FindingRecorderTest {

  @TempDir Path folder;

  private SqlFindingStore findings;
  private ByteStore pictures;
  private FindingRecorder recorder;
  private CapturedImage image;
  private byte[] clear;

  @BeforeEach
  void drawAPictureToFind() throws IOException {
    Path file = InventedPicture.draw(folder.resolve("input/anh.png"), "1849/UBND-VHXH", "");
    image = new CapturedImage("anh.png", file);
    clear = Files.readAllBytes(file);
    pictures = new FolderByteStore(folder.resolve("pictures"));
    findings = SqlFindingStore.over(EmptyStores.newState());
    recorder = new FindingRecorder(findings, pictures);
  }

  @AfterEach
  void close() {
    findings.close();
  }

  @Test
  void keepsThePictureOfALeakWhenTheInputIsGone() throws IOException {
    recorder.accept(InventedFindings.leak("p-1", image));
    Files.delete(image.file());

    KeptPicture kept = picturesOf(InventedFindings.leak("p-1", image)).getFirst();

    assertThat(kept)
        .isEqualTo(
            new KeptPicture(
                "anh.png", Sha256.of(clear), false, InventedPicture.WIDTH, InventedPicture.HEIGHT));
    assertThat(pictures.get(kept.digest())).contains(clear);
  }

  @Test
  void keepsOnlyABlurredPreviewOfASecret() throws IOException {
    Finding secret = InventedFindings.secretLeak("p-1", image);

    recorder.accept(secret);

    KeptPicture kept = picturesOf(secret).getFirst();
    assertThat(kept.masked()).isTrue();
    assertThat(kept.width()).isEqualTo(InventedPicture.WIDTH);
    assertThat(pictures.get(kept.digest())).isPresent();
    assertThat(bytesBelow(folder.resolve("pictures"))).isLessThan(20_000);
    assertThat(pictures.get(Sha256.of(clear))).isEmpty();
  }

  @Test
  void treatsTheGravestSeverityAsSecretEvenWithoutAMark() throws IOException {
    Finding unmarked =
        InventedFindings.of(Kind.LEAK, SecrecyLevel.NONE, Severity.CRITICAL, "p-1", image);

    recorder.accept(unmarked);

    assertThat(picturesOf(unmarked)).allMatch(KeptPicture::masked);
  }

  @Test
  void forgetsAClearPictureOnceItProvesSecret() throws IOException {
    recorder.accept(InventedFindings.leak("p-1", image));
    recorder.accept(InventedFindings.leak("repost", image));

    recorder.accept(InventedFindings.secretLeak("p-1", image));

    assertThat(pictures.get(Sha256.of(clear))).isEmpty();
    assertThat(picturesOf(InventedFindings.leak("p-1", image))).allMatch(KeptPicture::masked);
  }

  @Test
  void forgetsAPictureThatNoFindingShowsAnyMoreAndKeepsItUntilThen() throws IOException {
    recorder.accept(InventedFindings.leak("p-1", image));
    recorder.accept(InventedFindings.leak("p-2", image));

    recorder.accept(unflagged(Kind.PUBLIC_COPY, "p-1"));
    assertThat(pictures.get(Sha256.of(clear))).isPresent();

    recorder.accept(unflagged(Kind.PUBLIC_COPY, "p-2"));
    assertThat(pictures.get(Sha256.of(clear))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NONE", "PUBLIC_COPY", "MENTION"})
  void keepsNoPictureOfAPostThatShowsNothing(Kind kind) throws IOException {
    Finding finding = unflagged(kind, "p-1");

    recorder.accept(finding);

    assertThat(picturesOf(finding)).isEmpty();
    assertThat(bytesBelow(folder.resolve("pictures"))).isZero();
  }

  @Test
  void keepsNoPictureThatBearsNoEvidence() throws IOException {
    CapturedImage holiday =
        new CapturedImage("bien.png", InventedPicture.draw(folder.resolve("bien.png"), "", ""));
    Finding leak = InventedFindings.leak("p-1", image, holiday);

    recorder.accept(leak);

    assertThat(picturesOf(leak)).extracting(KeptPicture::image).containsExactly("anh.png");
  }

  @Test
  void writesTheFindingThoughItsPictureIsGoneOrNoPicture() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.png"), "<html>not a picture");
    Finding gone =
        InventedFindings.leak("gone", new CapturedImage("a.png", folder.resolve("a.png")));
    Finding text = InventedFindings.secretLeak("text", new CapturedImage("b.png", broken));

    recorder.accept(gone);
    recorder.accept(text);

    assertThat(picturesOf(gone)).isEmpty();
    assertThat(picturesOf(text)).isEmpty();
  }

  @Test
  void takesTheSameFindingTwiceAsOnce() throws IOException {
    Finding leak = InventedFindings.leak("p-1", image);

    recorder.accept(leak);
    KeptFinding once = findings.find(FindingId.of(leak.post())).orElseThrow();
    recorder.accept(leak);

    assertThat(findings.find(once.id())).contains(once);
    assertThat(findings.counts()).containsEntry(Kind.LEAK, 1L);
    assertThat(pictures.get(Sha256.of(clear))).isPresent();
  }

  private Finding unflagged(Kind kind, String postId) {
    return InventedFindings.of(kind, SecrecyLevel.NONE, Severity.LOW, postId, image);
  }

  private List<KeptPicture> picturesOf(Finding finding) throws IOException {
    return findings.find(FindingId.of(finding.post())).orElseThrow().pictures();
  }

  private static long bytesBelow(Path root) throws IOException {
    if (Files.notExists(root)) {
      return 0;
    }
    try (var files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
