package rasoat.model.port;

import java.io.IOException;
import rasoat.model.finding.Finding;

/** Where findings go. Taking the same one twice is as good as taking it once. */
@FunctionalInterface
public interface FindingSink {
  void accept(Finding finding) throws IOException;
}
