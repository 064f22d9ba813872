package rasoat.console.chart;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the pages have, without the pages. */
public record MessageWords(Locale locale) implements Words {

  /** Vietnamese. */
  public static final Words VIETNAMESE = new MessageWords(Locale.of("vi"));

  @Override
  public String of(String key, Object... arguments) {
    String message = ResourceBundle.getBundle("messages", locale).getString(key);
    return new MessageFormat(message, locale).format(arguments);
  }
}
