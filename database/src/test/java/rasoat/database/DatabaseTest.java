package rasoat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DatabaseTest {

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  @AutoClose private Database database;

  @BeforeEach
  void open() throws IOException {
    database = reopened();
  }

  private Database reopened() throws IOException {
    return Database.open(kind.at(folder.resolve("words.db")), "words", "rasoat/database/schema");
  }

  @Test
  void tellsWhatTheServerIsWhereThereIsOne() throws IOException {
    boolean isServer = kind == TestDatabase.POSTGRESQL;

    assertThat(database.server().map(ServerFacts::encoding))
        .isEqualTo(isServer ? Optional.of("UTF8") : Optional.empty());
    assertThat(database.server().map(ServerFacts::mayMakeSchemas).orElse(isServer))
        .isEqualTo(isServer);
    assertThat(database.serverTime().isPresent()).isEqualTo(isServer);
  }

  @Test
  void hasAfterARestartWhatWasWritten() throws IOException {
    write("một");
    database.close();
    database = reopened();

    assertThat(words()).containsExactly("một");
  }

  @Test
  void writesAllOfTheWorkOrNothing() throws IOException {
    assertThatThrownBy(
            () ->
                database.write(
                    "add a word twice",
                    sql -> {
                      sql.update("INSERT INTO word (word) VALUES (?)", "một");
                      return sql.update("INSERT INTO word (word) VALUES (?)", "một");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot add a word twice (");

    assertThat(words()).isEmpty();
  }

  @Test
  void losesNothingWhenManyReadAndThenWrite() throws Exception {
    List<Future<Integer>> added = new ArrayList<>();
    try (Database other = reopened();
        ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 60; i++) {
        Database one = i % 2 == 0 ? database : other;
        added.add(threads.submit(() -> one.write("count", DatabaseTest::addOne)));
      }
    }

    assertThat(added).extracting(Future::get).doesNotHaveDuplicates();
    int total = database.read("look", DatabaseTest::total);
    assertThat(total).isEqualTo(60);
  }

  private static int addOne(Sql sql) throws SQLException {
    int next = total(sql) + 1;
    sql.update("UPDATE total SET amount = ?", next);
    return next;
  }

  private static int total(Sql sql) throws SQLException {
    return sql.one("SELECT amount FROM total", row -> row.getInt("amount")).orElseThrow();
  }

  @Test
  void doesOnceWhatIsToFollowWhenTheWorkCounts() throws Exception {
    List<Integer> followed = Collections.synchronizedList(new ArrayList<>());
    List<Future<Integer>> added = new ArrayList<>();
    try (Database other = reopened();
        ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 60; i++) {
        Database one = i % 2 == 0 ? database : other;
        added.add(threads.submit(() -> one.write("count", sql -> addOneAndTell(sql, followed))));
      }
    }

    assertThat(added).extracting(Future::get).hasSameElementsAs(followed);
    assertThat(followed)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
  }

  private static int addOneAndTell(Sql sql, List<Integer> followed) throws SQLException {
    int next = addOne(sql);
    sql.afterCommit(() -> followed.add(next));
    return next;
  }

  @Test
  void leavesOutWhatWasToFollowWorkThatFailed() {
    List<Integer> followed = new ArrayList<>();

    assertThatThrownBy(
            () ->
                database.write(
                    "fail",
                    sql -> {
                      addOneAndTell(sql, followed);
                      return sql.update("no statement");
                    }))
        .isInstanceOf(IOException.class);

    assertThat(followed).isEmpty();
  }

  @Test
  void ordersTextsByTheirLettersWhateverTheServerSpeaks() throws IOException {
    for (String word : List.of("đi", "Em", "anh", "_", "Z", "ăn")) {
      write(word);
    }

    assertThat(words()).containsExactly("Em", "Z", "_", "anh", "ăn", "đi");
  }

  @Test
  void neverGivesANumberTwice() throws IOException {
    write("một");
    database.write("forget", sql -> sql.update("DELETE FROM word"));
    write("hai");

    boolean again = database.read("look", sql -> sql.exists("SELECT 1 FROM word WHERE number = 1"));
    assertThat(again).isFalse();
  }

  @Test
  void keepsATextThatHoldsANul() throws IOException {
    write("trước\0sau");

    assertThat(words()).containsExactly("trước\uFFFDsau");
  }

  @Test
  void saysNothingOfARowThatIsRefused() throws IOException {
    write("bí mật");

    assertThatThrownBy(() -> write("bí mật"))
        .rootCause()
        .message()
        .isNotEmpty()
        .doesNotContain("bí mật");
  }

  @Test
  void letsOneAtATimeHoldAName() throws IOException {
    try (Database other = reopened()) {
      Claim held = database.claim("a").orElseThrow();
      Claim another = other.claim("b").orElseThrow();

      assertThat(other.claim("a")).isEmpty();
      assertThat(database.claim("a")).isEmpty();

      held.close();
      assertThat(other.claim("b")).isEmpty();
      other.claim("a").orElseThrow().close();
      another.close();
    }
  }

  private void write(String word) throws IOException {
    database.write("add a word", sql -> sql.update("INSERT INTO word (word) VALUES (?)", word));
  }

  private List<String> words() throws IOException {
    return database.read(
        "list words",
        sql -> sql.list("SELECT word FROM word ORDER BY word", row -> row.getString("word")));
  }
}
