package rasoat.deploy.watch;

/** What an operator is alerted to, in Vietnamese and English, and what he is to do. */
enum Rule {
  CANARY(
      "Bài canh chừng không về đến nơi",
      "The canary did not arrive",
      "rasoat report --now, rasoat doctor"),
  SOURCE(
      "Nguồn lâu không được rà soát trọn vẹn",
      "A source was not visited in full for long",
      "rasoat source list"),
  QUEUE("Bản thu chờ phán định quá lâu", "A capture waits for too long", "rasoat doctor"),
  DEAD("Có bài không phán định được", "Posts could not be judged", "rasoat queue dead"),
  DISK("Đĩa sắp đầy", "The disk is nearly full", "df -h"),
  CLOCK("Đồng hồ các máy lệch nhau", "Clocks of machines disagree", "timedatectl"),
  WORKERS("Tiến trình đọc ảnh không khởi động được", "Workers cannot start", "rasoat doctor"),
  AUDIT("Chuỗi nhật ký kiểm toán bị đứt", "The audit chain is broken", "rasoat audit verify"),
  STORE("Không hỏi được cơ sở dữ liệu hoặc hàng đợi", "Stores cannot be asked", "rasoat doctor");

  private final String vietnamese;
  private final String english;
  private final String look;

  Rule(String vietnamese, String english, String look) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.look = look;
  }

  String vietnamese() {
    return vietnamese;
  }

  String english() {
    return english;
  }

  /** The command that says more. */
  String look() {
    return look;
  }
}
