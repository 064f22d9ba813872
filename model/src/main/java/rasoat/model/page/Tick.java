package rasoat.model.page;

import java.util.Locale;

/** Dấu xác minh: the tick a platform shows beside a name. Ticks are rented, so none is a proof. */
public enum Tick {
  NONE,
  BLUE,
  GREY,
  GOLD;

  /** The tick of that name in any case; {@link #NONE} when there is no such tick. */
  public static Tick named(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    if (wanted.equals("GRAY")) {
      return GREY;
    }
    for (Tick tick : values()) {
      if (tick.name().equals(wanted)) {
        return tick;
      }
    }
    return NONE;
  }
}
