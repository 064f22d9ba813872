package rasoat.model.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name a page had, or took.
 *
 * @param on the day it took that name; null when nobody says
 */
public record Rename(String name, @Nullable LocalDate on) {}
