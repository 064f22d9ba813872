package rasoat.deploy.registry;

import java.time.LocalDate;
import rasoat.deploy.terminal.Terminal;
import rasoat.deploy.terminal.TextTable;
import rasoat.index.RegisteredDocument;
import rasoat.index.RegisteredDocument.Metadata;
import rasoat.model.document.Disclosure;
import rasoat.model.document.OfficialDocument;

/** What a table of documents leaves out, about one of them. */
public final class DocumentDetail {

  private DocumentDetail() {}

  /** Prints a line for each fact that is known. */
  public static void print(RegisteredDocument registered, Terminal terminal) {
    OfficialDocument document = registered.document();
    TextTable facts = new TextTable("FACT", "VALUE");
    fact(facts, "type", registered, Metadata.TYPE, document.typeName());
    fact(facts, "signer", registered, Metadata.SIGNER, document.signer());
    for (String recipient : registered.recipients()) {
      fact(facts, "recipient", registered, Metadata.RECIPIENTS, recipient);
    }
    for (Disclosure.Step step : document.disclosure().steps()) {
      String since =
          step.from().equals(LocalDate.MIN)
              ? ""
              : " from " + DisclosureText.DAY.format(step.from());
      fact(
          facts,
          "disclosure",
          registered,
          Metadata.DISCLOSURE,
          DisclosureText.name(step.state()) + since);
    }
    if (!registered.source().isEmpty()) {
      facts.row("source", registered.source());
    }
    facts.print(terminal);
  }

  private static void fact(
      TextTable facts, String name, RegisteredDocument registered, Metadata fact, String value) {
    if (!value.isEmpty()) {
      facts.row(name, registered.guessed().contains(fact) ? "~" + value : value);
    }
  }
}
