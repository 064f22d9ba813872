package rasoat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rasoat.model.document.OfficialDocument;

/** All that is registered, by id: for registries of a few documents. */
public final class Listed {

  private Listed() {}

  public static List<OfficialDocument> in(DocumentIndex index) throws IOException {
    List<OfficialDocument> documents = new ArrayList<>();
    index.forEach(registered -> documents.add(registered.document()));
    return documents;
  }
}
