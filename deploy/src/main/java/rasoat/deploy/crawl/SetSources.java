package rasoat.deploy.crawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.source.Source;
import rasoat.crawler.store.KeptSource;
import rasoat.crawler.store.KeptSources;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsException;
import rasoat.deploy.settings.SourceList;

/**
 * The sources that are set: those of the settings file, and those that the console keeps. What is
 * kept is read anew each time, so that a change holds from the next round on. Where both set one
 * id, the file counts.
 *
 * @param settings with the sources of the file
 * @param reader of what the console keeps, by the same rules
 * @param own ids of sources of this program
 */
public record SetSources(Settings settings, KeptSources kept, SourceList reader, Set<String> own) {

  public SetSources {
    own = Set.copyOf(own);
  }

  /**
   * What is set now.
   *
   * @param visited of the file, then of the console
   * @param off of the console, switched off
   * @param leftOut of the console, and not to be visited as they are set
   */
  public record Now(List<Source> visited, List<Source> off, List<LeftOut> leftOut) {

    public Now {
      visited = List.copyOf(visited);
      off = List.copyOf(off);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** A kept source that is not visited, and why. */
  public record LeftOut(String id, boolean isInFile, String reason) {}

  /** What is set now. */
  public Now now() throws IOException {
    List<Source> visited = new ArrayList<>(settings.sources());
    List<Source> off = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (KeptSource one : kept.all()) {
      if (isInFile(one.id())) {
        leftOut.add(new LeftOut(one.id(), true, "the settings file has a source of this id too"));
        continue;
      }
      try {
        (one.isOn() ? visited : off).add(reader.of(withId(one.id(), one.keys())));
      } catch (SettingsException e) {
        leftOut.add(new LeftOut(one.id(), false, e.getMessage()));
      }
    }
    return new Now(visited, off, leftOut);
  }

  /** Whether the settings file has a source of that id. */
  public boolean isInFile(String id) {
    return settings.source(id).isPresent();
  }

  /** Whether a new source may not have that id, besides those of the file. */
  public boolean isTaken(String id) throws IOException {
    return own.contains(id) || find(id).isPresent();
  }

  /** What the console keeps of that id. */
  public Optional<KeptSource> find(String id) throws IOException {
    return kept.find(id);
  }

  /** The keys that are wrong; none when they are a source. */
  public List<String> wrong(String id, Map<String, String> keys) {
    return reader.wrong(withId(id, keys));
  }

  private static Map<String, String> withId(String id, Map<String, String> keys) {
    Map<String, String> all = new HashMap<>(keys);
    all.put("id", id);
    return all;
  }
}
