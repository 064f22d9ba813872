package rasoat.deploy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.console.document.DocumentQuestion;
import rasoat.console.document.DocumentSlice;
import rasoat.console.document.Secrets;
import rasoat.deploy.registry.DocumentFinder;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.index.Stretch;
import rasoat.model.document.DocumentId;
import rasoat.model.post.Post;

/**
 * Answers what the console asks of a registry. With words it asks the index, and takes the best of
 * them; without, it goes through the documents by their ids, so many at a time: there may be a
 * million, and what fits may be rare.
 */
record RegistrySearch(DocumentIndex registry) {

  private static final int MOST_BY_WORDS = 200;
  private static final int LOOKS = 5_000;

  DocumentSlice of(DocumentQuestion question) throws IOException {
    return question.text().isEmpty() ? byId(question) : byText(question);
  }

  private DocumentSlice byId(DocumentQuestion question) throws IOException {
    Stretch stretch =
        registry.after(
            question.from().map(DocumentId::new), question::fits, question.limit(), LOOKS);
    return new DocumentSlice(stretch.documents(), stretch.last().map(DocumentId::value));
  }

  private DocumentSlice byText(DocumentQuestion question) throws IOException {
    DocumentFinder found = DocumentFinder.find(registry, question.text(), MOST_BY_WORDS);
    List<RegisteredDocument> fitting = new ArrayList<>(found.named());
    LocalDate today = LocalDate.now(Post.VIETNAM);
    for (RegisteredDocument each : found.byWords()) {
      // That words stand in a secret document is nobody's business.
      if (!Secrets.isSecretOn(each.document(), today)) {
        fitting.add(each);
      }
    }
    List<RegisteredDocument> all = fitting.stream().filter(question::fits).toList();
    int from = Math.min(place(question.from()), all.size());
    int end = Math.min(from + question.limit(), all.size());
    return new DocumentSlice(
        all.subList(from, end),
        end < all.size() ? Optional.of(String.valueOf(end)) : Optional.empty());
  }

  private static int place(Optional<String> from) {
    return from.filter(text -> text.matches("\\d{1,4}")).map(Integer::parseInt).orElse(0);
  }
}
