package rasoat.model.post;

import java.util.Locale;

/** Nền tảng: where a post lives. */
public enum Platform {
  FACEBOOK,
  ZALO,
  TELEGRAM,
  THREADS,
  INSTAGRAM,
  TIKTOK,
  YOUTUBE,
  X,
  WHATSAPP,
  WEB,
  /** Handed in as a file, or a platform without a name of its own here. */
  OTHER;

  /** The platform of that name in any case; {@link #OTHER} when there is none. */
  public static Platform named(String name) {
    for (Platform platform : values()) {
      if (platform.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return platform;
      }
    }
    return OTHER;
  }
}
