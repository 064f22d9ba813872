package rasoat.crawler.store;

import java.util.Map;

/**
 * A source as somebody set it, read by nobody yet.
 *
 * @param isOn whether it is visited
 * @param keys what stands at the other keys, named as in the settings file; keys without a value
 *     are left out
 */
public record KeptSource(String id, boolean isOn, Map<String, String> keys) {

  public KeptSource {
    keys = Map.copyOf(keys);
  }
}
