package rasoat.deploy.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What pages are held against, beside the register.
 *
 * @param emblems pictures of emblems and avatars that the office provides
 */
public record PageSettings(List<Path> emblems) {

  /** What holds unless it is set otherwise: none are shipped. */
  public static final PageSettings USUAL = new PageSettings(List.of());

  public PageSettings {
    emblems = List.copyOf(emblems);
  }

  static PageSettings of(Given pages, Function<String, Path> paths) throws SettingsException {
    List<Path> emblems = new ArrayList<>();
    for (Given one : pages.knowing("emblems").each("emblems")) {
      String name = one.text("", "");
      if (name.isEmpty()) {
        throw one.wrong("", "a file with a picture", name);
      }
      one.read("", paths).ifPresent(emblems::add);
    }
    return new PageSettings(emblems);
  }
}
