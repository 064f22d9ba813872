package rasoat.console.tip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The inbox of the crawler, as tips are laid into it.
 *
 * @param inbox made when there is none
 */
record TipFolder(Path inbox) {

  /** Beside pictures, as the crawler's reader of screenshots looks for it. */
  private static final String BESIDE_PICTURES = "capture.json";

  private record Row(
      String file, String platform, String source, String url, String time, String note) {}

  private record Words(
      String number,
      String platform,
      String source,
      String url,
      String time,
      String note,
      List<String> files) {}

  /**
   * Lays a tip down, whole or not at all.
   *
   * @throws IOException when it cannot be written; nothing of it is to be seen then
   */
  void take(TipNumber number, TipForm form, List<TipFile> files) throws IOException {
    try (Laying laying = new Laying(number)) {
      Path part = laying.in(inbox);
      List<String> alone = layAlone(number, files, part);
      if (files.stream().anyMatch(file -> file.is(FileKind.TOGETHER))) {
        layTogether(form, files, Files.createDirectory(part.resolve(number.name())));
      } else if (form.hasWords()) {
        Path folder = Files.createDirectory(laying.in(addresses()).resolve(number.name()));
        write(folder.resolve("tip.json"), words(number, form, alone));
      }
      laying.finish();
    }
  }

  /** Not in the inbox: nobody but a person can read them. */
  private Path addresses() {
    return inbox.resolveSibling("addresses");
  }

  private static List<String> layAlone(TipNumber number, List<TipFile> files, Path part)
      throws IOException {
    FileNames names = new FileNames();
    List<String> laid = new ArrayList<>();
    for (TipFile file : files) {
      if (file.is(FileKind.ALONE)) {
        String name = number.name() + "-" + names.free(file.name());
        copy(file, part.resolve(name));
        laid.add(name);
      }
    }
    return laid;
  }

  private static void layTogether(TipForm form, List<TipFile> files, Path folder)
      throws IOException {
    FileNames names = new FileNames();
    List<Row> rows = new ArrayList<>();
    for (TipFile file : files) {
      if (file.is(FileKind.TOGETHER)) {
        String name = names.free(file.name());
        copy(file, folder.resolve(name));
        rows.add(row(name, form));
      }
    }
    write(folder.resolve(BESIDE_PICTURES), rows);
  }

  private static Row row(String file, TipForm form) {
    return new Row(file, form.platform(), form.source(), form.url(), form.time(), form.note());
  }

  private static Words words(TipNumber number, TipForm form, List<String> files) {
    return new Words(
        number.value(),
        form.platform(),
        form.source(),
        form.url(),
        form.time(),
        form.note(),
        files);
  }

  private static void copy(TipFile file, Path place) throws IOException {
    try (InputStream in = file.content().getInputStream()) {
      Files.copy(in, place);
    }
  }

  private static void write(Path place, Object words) throws IOException {
    Files.write(place, JsonMapper.shared().writeValueAsBytes(words));
  }
}
