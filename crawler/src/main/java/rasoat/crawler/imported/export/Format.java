package rasoat.crawler.imported.export;

import java.io.IOException;
import rasoat.crawler.imported.Entries;

/** What one tool exports. */
interface Format {

  /** Whether the files are such an export. Looks at names, and at the beginning of few files. */
  boolean recognises(Entries files);

  /** Hands over every post of the export. */
  void read(Export export) throws IOException;

  /** About how many posts there are, by the size of the files. */
  long size(Entries files);
}
