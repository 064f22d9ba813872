package rasoat.console.checklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.console.VietnamTime;
import rasoat.console.office.Office;

/**
 * What an office answered in a period.
 *
 * @param open whether it may still be filled
 */
record Sheet(
    Office office,
    HalfYear period,
    Map<Question, Answer> answers,
    List<Reading> readings,
    boolean open) {

  /** A question with its answer. */
  record Row(Question question, Optional<Answer> answer) {

    public boolean is(Answer.Value value) {
      return answer.filter(given -> given.value() == value).isPresent();
    }

    public String note() {
      return answer.map(Answer::note).orElse("");
    }

    /** Who answered last, and when. */
    public String by() {
      return answer
          .map(given -> given.account() + ", " + VietnamTime.minute(given.at()))
          .orElse("");
    }
  }

  /** The same with those answers in the place of what is kept. */
  Sheet with(List<Answer> sent) {
    Map<Question, Answer> all = new EnumMap<>(Question.class);
    all.putAll(answers);
    sent.forEach(answer -> all.put(answer.question(), answer));
    return new Sheet(office, period, all, readings, open);
  }

  public List<Row> rows() {
    return Stream.of(Question.values())
        .map(question -> new Row(question, Optional.ofNullable(answers.get(question))))
        .toList();
  }

  public int answered() {
    return answers.size();
  }

  public int questions() {
    return Question.values().length;
  }

  public boolean isComplete() {
    return answered() == questions();
  }

  public Answer.Value[] values() {
    return Answer.Value.values();
  }

  /** Where it stands. */
  public String address() {
    return "/checklists/" + office.id() + "/" + period;
  }
}
