package rasoat.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

class StretchTest {

  @TempDir private Path folder;
  @AutoClose private DocumentIndex index;

  @BeforeEach
  void fill() throws IOException {
    index = DocumentIndex.open(folder);
    index.add(IntStream.range(0, 9).mapToObj(StretchTest::document).toList());
    index.remove(new DocumentId("d-3"));
  }

  @Test
  void beginsWithTheFirstAndGoesOnBehindTheLast() throws IOException {
    Stretch first = index.after(Optional.empty(), any -> true, 3, 100);
    Stretch second = index.after(first.last(), any -> true, 3, 100);
    Stretch third = index.after(second.last(), any -> true, 3, 100);

    assertThat(ids(first)).containsExactly("d-0", "d-1", "d-2");
    assertThat(ids(second)).containsExactly("d-4", "d-5", "d-6");
    assertThat(ids(third)).containsExactly("d-7", "d-8");
    assertThat(third.last()).isEmpty();
  }

  @Test
  void goesOnBehindADocumentThatIsGone() throws IOException {
    Stretch after = index.after(Optional.of(new DocumentId("d-3")), any -> true, 1, 100);

    assertThat(ids(after)).containsExactly("d-4");
  }

  @Test
  void looksAtSoManyAndNoMore() throws IOException {
    Stretch nothing = index.after(Optional.empty(), any -> isLast(any), 3, 4);

    assertThat(nothing.documents()).isEmpty();
    assertThat(nothing.last()).contains(new DocumentId("d-4"));
    assertThat(ids(index.after(nothing.last(), any -> isLast(any), 3, 4))).containsExactly("d-8");
  }

  @Test
  void endsBehindTheLastOne() throws IOException {
    assertThat(index.after(Optional.of(new DocumentId("d-8")), any -> true, 3, 100))
        .isEqualTo(new Stretch(List.of(), Optional.empty()));
    assertThat(index.after(Optional.of(new DocumentId("z")), any -> true, 3, 100).last()).isEmpty();
  }

  private static boolean isLast(RegisteredDocument registered) {
    return registered.document().id().value().equals("d-8");
  }

  private static List<String> ids(Stretch stretch) {
    return stretch.documents().stream().map(each -> each.document().id().value()).toList();
  }

  private static OfficialDocument document(int i) {
    return new OfficialDocument(
        new DocumentId("d-" + i),
        null,
        "UBND PHƯỜNG MẪU",
        null,
        "CÔNG VĂN",
        "việc mẫu " + i,
        "",
        SecrecyLevel.NONE,
        Disclosure.always(Disclosure.State.INTERNAL),
        "văn bản mẫu số " + i);
  }
}
