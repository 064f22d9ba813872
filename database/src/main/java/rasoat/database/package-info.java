/**
 * Where state lies: {@link rasoat.database.Database}, a file of SQLite on one machine, a schema of
 * PostgreSQL that many machines share. Which one, {@link rasoat.database.DatabaseAddress} says;
 * whoever keeps state there writes his statements once.
 *
 * <p>One set of migrations makes the tables of both, so they hold two words of ours in the places
 * where the databases differ: <code>${identity}</code> is a number that is given by the database
 * and never comes back, <code>${text}</code> a text that is compared letter by letter, whatever
 * language the server speaks.
 *
 * <p>What is taken out of SQLite is overwritten in the file. PostgreSQL overwrites when it cleans
 * up (VACUUM), and keeps a while in its log what was written: its disk, its archive and its backups
 * have to be guarded like the bytes themselves.
 *
 * <p>The one hard idea: writers never see each other's half. SQLite lets them in one after the
 * other; PostgreSQL lets them all in and sends one of two away that are in each other's way, whose
 * work is then done again. So work may be done more than once before it counts: it must change
 * nothing but the database.
 */
@NullMarked
package rasoat.database;

import org.jspecify.annotations.NullMarked;
