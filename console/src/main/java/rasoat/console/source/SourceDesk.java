package rasoat.console.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The sources that are set here, for those who set them; what the settings file sets is only
 * visited. Every change holds from the next round on. Safe for many threads.
 */
public interface SourceDesk {

  /** How a source may be read: the values of {@code connector}. */
  List<String> connectors();

  /** What is set here of that id, a key in its address hidden; empty when nothing is. */
  Optional<SourceEntry> find(String id) throws IOException;

  /** Whether the settings file has a source of that id. */
  boolean isInFile(String id) throws IOException;

  /**
   * Sets a source that there was not, switched on.
   *
   * @return what is wrong with it, field by field; nothing was changed then
   */
  List<SourceFault> add(SourceEntry entry) throws IOException;

  /**
   * Sets a source in the place of what it was. An address that comes back as {@link #find} shows it
   * stays as it is.
   *
   * @return as {@link #add}
   */
  List<SourceFault> change(SourceEntry entry) throws IOException;

  /** Has it visited or not; false when none of that id is set here. */
  boolean turn(String id, boolean on) throws IOException;

  /** What is set here and cannot be visited as it is set: by id, with what is wrong. */
  List<SetWrong> setWrong() throws IOException;

  /**
   * A source that is set here and cannot be visited as it is.
   *
   * @param isInFile whether that is because the settings file has one of its id too, which counts
   */
  record SetWrong(String id, boolean isInFile) {}
}
