package rasoat.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.custody.Method;
import rasoat.crawler.custody.PictureHash;
import rasoat.crawler.custody.Preview;
import rasoat.deploy.crawl.Testimony;
import rasoat.detector.PictureHasher;
import rasoat.detector.ReadingMeans;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.DocumentId;
import rasoat.model.port.ByteStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Sha256;

/**
 * What this program says of itself and its registry; closes what it was given.
 *
 * @param pictures of findings, as the console keeps them
 */
record OwnTestimony(DocumentIndex documents, ByteStore pictures, PictureHasher hasher)
    implements Testimony, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OwnTestimony.class);

  @Override
  public String ocrEngine() throws IOException {
    return ReadingMeans.shipped().engine();
  }

  @Override
  public List<Method.Model> models() throws IOException {
    return ReadingMeans.shipped().models().stream()
        .map(model -> new Method.Model(model.name(), model.digest().value()))
        .toList();
  }

  /** Of a document that was entered by hand, or is sealed, there is none. */
  @Override
  public Optional<Sha256> registered(DocumentId document) throws IOException {
    return documents
        .registered(document)
        .map(RegisteredDocument::contentHash)
        .flatMap(Sha256::parse);
  }

  /** A package without it is worth more than none. */
  @Override
  public Optional<PictureHash> hash(byte[] picture) {
    try {
      return hasher
          .hash(picture)
          .map(hash -> new PictureHash(PictureHasher.ALGORITHM, hash.hex(), hash.quality()));
    } catch (IOException e) {
      LOG.warn("no perceptual hash in the package: {}", e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public List<Preview> previews(KeptFinding finding) throws IOException {
    List<Preview> previews = new ArrayList<>();
    for (KeptPicture picture : finding.pictures()) {
      if (picture.masked()) {
        pictures
            .get(picture.digest())
            .ifPresent(jpeg -> previews.add(new Preview(picture.image(), jpeg)));
      }
    }
    return previews;
  }

  @Override
  public void close() throws IOException {
    try (documents) {
      hasher.close();
    }
  }
}
