package rasoat.deploy.crawl;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.custody.Method;
import rasoat.crawler.custody.PictureHash;
import rasoat.crawler.custody.Preview;
import rasoat.model.document.DocumentId;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Sha256;

/** What evidence needs that crawlers do not know: of reading, of the registry, of the console. */
public interface Testimony {

  /** What reads pictures, with its version. */
  String ocrEngine() throws IOException;

  /** What it reads them by. */
  List<Method.Model> models() throws IOException;

  /** The digest of the file that document was read from; empty when it is not known here. */
  Optional<Sha256> registered(DocumentId document) throws IOException;

  /** By what copies of that picture are known; empty when it cannot be decoded. */
  Optional<PictureHash> hash(byte[] picture);

  /** The blurred previews that reviewers see in the place of secret pictures. */
  List<Preview> previews(KeptFinding finding) throws IOException;
}
