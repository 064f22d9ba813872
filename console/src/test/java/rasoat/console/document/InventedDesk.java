package rasoat.console.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import rasoat.index.RegisteredDocument;
import rasoat.index.bulk.ImportOutcome;
import rasoat.index.ingest.Ingest;
import rasoat.index.ingest.IngestOutcome;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.index.sealed.pack.PackRefusedException;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/** A registry of invented documents in memory. Texts of files are read as they are. */
public final class InventedDesk implements RegistryDesk {

  public final Map<DocumentId, RegisteredDocument> documents = new TreeMap<>();
  public final List<PackHeader> packs = new ArrayList<>();
  public boolean busy;
  public boolean onlyRead;

  private final Path folder;

  public InventedDesk() throws IOException {
    folder = Files.createTempDirectory("uploads-");
    folder.toFile().deleteOnExit();
  }

  /** Fills it with documents of two offices, one of them secret. */
  public InventedDesk fill() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    documents.clear();
    packs.clear();
    busy = false;
    onlyRead = false;
    add("d-1", "1849/UBND-VHXH", "ỦY BAN NHÂN DÂN PHƯỜNG AN HẢI", SecrecyLevel.NONE);
    add("d-2", "12/UBND-KT", "UBND PHƯỜNG HÒA MẪU", SecrecyLevel.NONE);
    add("d-3", "05/UBND-NC", "ỦY BAN NHÂN DÂN PHƯỜNG AN HẢI", SecrecyLevel.MAT);
    packs.add(pack("UBND phường An Hải", 3));
    packs.add(pack("UBND phường Hòa Mẫu", 1));
    return this;
  }

  public void add(String id, String number, String body, SecrecyLevel secrecy) {
    OfficialDocument document =
        new OfficialDocument(
            new DocumentId(id),
            DocumentNumber.parse(number).orElseThrow(),
            body,
            LocalDate.of(2026, 11, 20),
            "CÔNG VĂN",
            "Trích yếu của " + id + " <b>đậm</b>",
            "Nguyễn Văn Mẫu",
            secrecy,
            Disclosure.always(
                secrecy.isSecret() ? Disclosure.State.SECRET : Disclosure.State.INTERNAL),
            "Nội dung của " + id + " <script>alert(1)</script>");
    documents.put(
        document.id(),
        new RegisteredDocument(
            document,
            List.of("Như trên", "Lưu: VT"),
            Set.of(RegisteredDocument.Metadata.DATE),
            "/home/x/" + id + ".pdf",
            ""));
  }

  public static PackHeader pack(String office, int issue) {
    return new PackHeader(
        office,
        2026,
        issue,
        "0123456789abcdef",
        LocalDate.of(2026, 1, 2),
        LocalDate.of(2026, 12, 31),
        7,
        List.of(3),
        1,
        1,
        "n",
        "p",
        "q");
  }

  @Override
  public boolean isOnlyRead() {
    return onlyRead;
  }

  @Override
  public int size() {
    return documents.size();
  }

  @Override
  public DocumentSlice search(DocumentQuestion question) {
    List<RegisteredDocument> all =
        documents.values().stream()
            .filter(question::fits)
            .filter(each -> matches(each.document(), question.text()))
            .toList();
    int from = question.from().map(Integer::parseInt).orElse(0);
    int end = Math.min(all.size(), from + question.limit());
    return new DocumentSlice(
        all.subList(from, end),
        end < all.size() ? Optional.of(String.valueOf(end)) : Optional.empty());
  }

  private static boolean matches(OfficialDocument document, String text) {
    return Stream.of(document.id().value(), String.valueOf(document.number()), document.subject())
        .anyMatch(each -> each.contains(text));
  }

  @Override
  public Optional<RegisteredDocument> find(DocumentId id) {
    return Optional.ofNullable(documents.get(id));
  }

  @Override
  public boolean disclose(DocumentId id, UnaryOperator<Disclosure> change) throws IOException {
    refuseWhenBusy();
    return documents.computeIfPresent(
            id, (same, held) -> held.disclosed(change.apply(held.document().disclosure())))
        != null;
  }

  @Override
  public boolean remove(DocumentId id) throws IOException {
    refuseWhenBusy();
    return documents.remove(id) != null;
  }

  @Override
  public Path uploads() {
    return folder;
  }

  @Override
  public void read(Path files, Consumer<List<IngestOutcome>> each) throws IOException {
    Ingest ingest = Ingest.textOnly();
    for (Path file : ingest.filesUnder(files)) {
      each.accept(ingest.read(file));
    }
  }

  @Override
  public List<ImportOutcome> register(List<IngestOutcome> read) throws IOException {
    refuseWhenBusy();
    List<ImportOutcome> outcomes = new ArrayList<>();
    for (IngestOutcome outcome : read) {
      if (outcome instanceof IngestOutcome.Ingested(Path file, RegisteredDocument document)) {
        documents.put(document.document().id(), document);
        outcomes.add(new ImportOutcome.Added(file, document));
      }
    }
    return outcomes;
  }

  @Override
  public boolean isJudgingAgain() {
    return false;
  }

  @Override
  public List<PackHeader> packs() {
    return List.copyOf(packs);
  }

  @Override
  public PackHeader take(Path file, Predicate<PackHeader> fits) throws IOException {
    refuseWhenBusy();
    PackHeader header = pack(Files.readString(file), 9);
    if (!fits.test(header)) {
      throw new PackRefusedException("another's");
    }
    packs.add(header);
    return header;
  }

  @Override
  public boolean revoke(String id) throws IOException {
    refuseWhenBusy();
    return packs.removeIf(pack -> pack.id().equals(id));
  }

  private void refuseWhenBusy() throws RegistryBusyException {
    if (busy) {
      throw new RegistryBusyException("held by a test");
    }
  }
}
