package rasoat.index;

import java.io.IOException;

/** Takes registered documents one at a time. */
@FunctionalInterface
public interface DocumentVisitor {
  void visit(RegisteredDocument document) throws IOException;
}
