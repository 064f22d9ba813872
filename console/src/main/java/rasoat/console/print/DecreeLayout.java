package rasoat.console.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import rasoat.model.post.Post;

/** Prints documents in the layout of Decree 30/2020/NĐ-CP, annex I. */
public final class DecreeLayout {

  private static final List<String> ROMAN_ONES =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

  private DecreeLayout() {}

  /** A PDF with its fonts inside and its text searchable: the same bytes for the same document. */
  public static byte[] pdf(PrintedDocument document) {
    try (PDDocument pdf = new PDDocument()) {
      describe(pdf, document);
      Fonts fonts = new Fonts(pdf);
      BodySetting setting = new BodySetting(new Pictures(pdf));
      try (Flow flow = new Flow(pdf, fonts)) {
        List<Piece> main = new ArrayList<>(Opening.of(document));
        main.addAll(Piece.clingingToNext(setting.set(Punctuation.ended(document.body()))));
        main.addAll(Closing.of(document));
        flow.lay(main);
        layAnnexes(flow, document, setting);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
  }

  private static void layAnnexes(Flow flow, PrintedDocument document, BodySetting setting)
      throws IOException {
    List<Annex> annexes = document.annexes();
    for (int i = 0; i < annexes.size(); i++) {
      String number = annexes.size() == 1 ? "Phụ lục" : "Phụ lục " + roman(i + 1);
      flow.begin();
      List<Piece> pieces = new ArrayList<>();
      pieces.add(Opening.ofAnnex(number, annexes.get(i).name(), belongsTo(document)));
      pieces.addAll(setting.set(annexes.get(i).body()));
      flow.lay(pieces);
    }
  }

  /** Which document an annex belongs to (decree III.1.c). */
  private static String belongsTo(PrintedDocument document) {
    Letterhead head = document.letterhead();
    String kind =
        switch (document.title()) {
          case Title.Typed typed -> typed.typeName();
          case Title.Letter letter -> "Công văn";
        };
    return "(Kèm theo %s số %s %s của %s)"
        .formatted(kind, head.numberAndSymbol(), head.issued().date(), head.agency());
  }

  private static String roman(int number) {
    return "X".repeat(number / 10) + ROMAN_ONES.get(number % 10);
  }

  private static void describe(PDDocument pdf, PrintedDocument document) {
    String title = titleOf(document);
    Calendar made = GregorianCalendar.from(document.madeAt().atZone(Post.VIETNAM));
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setTitle(title);
    information.setAuthor(Printable.of(document.letterhead().agency()));
    information.setCreator("RaSoat");
    information.setCreationDate(made);
    information.setModificationDate(made);
    pdf.getDocumentCatalog().setLanguage("vi-VN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    pdf.getDocumentCatalog().setViewerPreferences(preferences);
    // The identifier of the file would come from the clock otherwise.
    pdf.setDocumentId(document.madeAt().toEpochMilli() ^ (long) title.hashCode() << Integer.SIZE);
  }

  private static String titleOf(PrintedDocument document) {
    String title =
        switch (document.title()) {
          case Title.Typed typed -> typed.typeName() + ": " + typed.subject();
          case Title.Letter letter -> "V/v " + letter.subject();
        };
    return Printable.of(title).replace('\n', ' ');
  }
}
