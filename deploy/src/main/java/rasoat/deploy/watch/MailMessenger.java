package rasoat.deploy.watch;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Date;
import java.util.Properties;
import rasoat.deploy.settings.AlertSettings.Mail;
import rasoat.deploy.settings.AlertSettings.Tls;

/** Sends by mail, over TLS unless it is set otherwise. */
record MailMessenger(Mail mail) implements Messenger {

  private static final String PATIENCE_MILLIS = "10000";

  @Override
  public void send(Notice notice) throws IOException {
    Session session = Session.getInstance(properties());
    try (Transport transport = session.getTransport("smtp")) {
      MimeMessage message = message(session, notice);
      if (mail.user().isEmpty()) {
        transport.connect();
      } else {
        transport.connect(mail.user(), password());
      }
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      throw new IOException(
          "mail by %s: %s".formatted(mail.host(), e.getClass().getSimpleName()), e);
    }
  }

  private MimeMessage message(Session session, Notice notice) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(mail.from()));
    for (String to : mail.to()) {
      message.addRecipient(Message.RecipientType.TO, new InternetAddress(to));
    }
    message.setSentDate(Date.from(notice.at()));
    message.setSubject(notice.subject(), StandardCharsets.UTF_8.name());
    message.setText(notice.text(), StandardCharsets.UTF_8.name());
    message.saveChanges();
    return message;
  }

  private String password() throws IOException {
    return mail.passwordFile().isEmpty()
        ? ""
        : Files.readString(mail.passwordFile().get(), StandardCharsets.UTF_8).strip();
  }

  private Properties properties() {
    Properties smtp = new Properties();
    smtp.setProperty("mail.smtp.host", mail.host());
    smtp.setProperty("mail.smtp.port", Integer.toString(mail.port()));
    smtp.setProperty("mail.smtp.auth", Boolean.toString(!mail.user().isEmpty()));
    smtp.setProperty("mail.smtp.starttls.enable", Boolean.toString(mail.tls() == Tls.REQUIRED));
    smtp.setProperty("mail.smtp.starttls.required", Boolean.toString(mail.tls() == Tls.REQUIRED));
    smtp.setProperty("mail.smtp.ssl.enable", Boolean.toString(mail.tls() == Tls.IMPLICIT));
    smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      smtp.setProperty("mail.smtp." + what, PATIENCE_MILLIS);
    }
    return smtp;
  }
}
