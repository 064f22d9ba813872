package rasoat.benchmarks.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A post and what it shows.
 *
 * @param pictures their bytes
 */
record Post(String text, LocalDate day, List<byte[]> pictures, Truth truth) {

  /** Writes the pictures and gives the line for the scanner. */
  String write(String id, Path folder) throws IOException {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("id", id)
        .put("platform", "facebook")
        .put("group", "Chuyện làng mình")
        .put("text", text)
        .put("time", day + "T19:30:00+07:00");
    ArrayNode images = line.putArray("images");
    for (int i = 0; i < pictures.size(); i++) {
      String name = "images/%s_%d.jpg".formatted(id, i + 1);
      Files.write(folder.resolve(name), pictures.get(i));
      images.add(name);
    }
    return line.toString();
  }
}
