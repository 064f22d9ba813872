package rasoat.crawler.imported.web;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.InputProblem;
import rasoat.model.post.Capture;

/** Several readers of one input, one after the other. */
record Several(List<CaptureReader> readers) implements CaptureReader {

  Several {
    readers = List.copyOf(readers);
  }

  @Override
  public void read(Consumer<? super Capture> captures, Consumer<? super InputProblem> problems)
      throws IOException {
    Set<InputProblem> told = new HashSet<>(); // each of them opens the same input
    for (CaptureReader reader : readers) {
      reader.read(
          captures,
          problem -> {
            if (told.add(problem)) {
              problems.accept(problem);
            }
          });
    }
  }

  @Override
  public long size() throws IOException {
    long size = 0;
    for (CaptureReader reader : readers) {
      size += reader.size();
    }
    return size;
  }
}
