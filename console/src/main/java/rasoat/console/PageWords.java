package rasoat.console;

import java.util.Locale;
import org.springframework.context.MessageSource;
import rasoat.console.chart.Words;

/** The words of the message files in one language. */
public record PageWords(MessageSource messages, Locale locale) implements Words {

  /** Of papers, whatever the page is read in. */
  public static PageWords vietnamese(MessageSource messages) {
    return new PageWords(messages, Locale.of("vi"));
  }

  @Override
  public String of(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
