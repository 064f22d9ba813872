package rasoat.crawler.imported.export;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a chat is called: by the name of its file, or of the archive around it.
 *
 * @param isGroup whether three people or more write in it and none is called like it; the name of
 *     any other chat may be a person's
 */
record ChatName(String name, boolean isGroup) {

  // WhatsApp Chat with X.txt, WhatsApp Chat - X.zip, and the same in other languages.
  private static final Pattern FORM =
      Pattern.compile("(?iu).*WhatsApp.*? (?:-|with|với|mit|avec|con|com) (?<name>.+)");
  private static final int FEWEST = 3;

  static ChatName of(Path input, String file, List<ChatMessage> messages) {
    String own = stem(Names.last(file));
    String name = name(own.equals("_chat") ? stem(around(input, file)) : own);
    List<String> authors =
        messages.stream()
            .filter(message -> !message.isNotice())
            .map(ChatMessage::author)
            .distinct()
            .toList();
    return new ChatName(name, authors.size() >= FEWEST && !authors.contains(name));
  }

  private static String name(String stem) {
    Matcher form = FORM.matcher(stem);
    return form.matches() ? form.group("name") : stem;
  }

  private static String around(Path input, String file) {
    int slash = file.lastIndexOf('/');
    if (slash > 0) {
      return Names.last(file.substring(0, slash));
    }
    Path outside = input.endsWith(file) ? input.toAbsolutePath().getParent() : input;
    Path name = outside.toAbsolutePath().normalize().getFileName();
    return name == null ? "chat" : Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
  }

  private static String stem(String name) {
    return name.replaceFirst("(?i)\\.(txt|zip|7z)$", "");
  }
}
