// The line's settings and the bytes that take the terminal and give it back.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "internal.h"

cn_bytes cn_enter_bytes, cn_leave_bytes, cn_paste_on, cn_paste_off;
static struct termios saved_line, raw_line;
static int saved_errors = -1;

void cn_append(cn_bytes *bytes, const char *text) {
  if (text == NULL || text == (const char *)-1) return;
  while (*text != 0 && bytes->length < sizeof bytes->bytes) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    bytes->bytes[bytes->length++] = *text++;
  }
}

void cn_write(const cn_bytes *bytes) {
  size_t done = 0;
  while (done < bytes->length) {
    ssize_t count = write(STDOUT_FILENO, bytes->bytes + done, bytes->length - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    done += (size_t)count;
  }
}

bool cn_line_is_gone(void) {
  struct pollfd line = {.fd = STDIN_FILENO};
  struct termios settings;
  return tcgetattr(STDIN_FILENO, &settings) != 0
      || (poll(&line, 1, 0) > 0 && (line.revents & (POLLHUP | POLLERR | POLLNVAL)));
}

bool cn_save_line(void) { return tcgetattr(STDIN_FILENO, &saved_line) == 0; }

void cn_keep_raw_line(void) { tcgetattr(STDIN_FILENO, &raw_line); }

void cn_give_back_line(void) { tcsetattr(STDIN_FILENO, TCSANOW, &saved_line); }

void cn_leave_now(void) {
  cn_give_back_line();
  cn_write(&cn_leave_bytes);
}

void cn_enter_now(void) {
  tcsetattr(STDIN_FILENO, TCSANOW, &raw_line);
  cn_write(&cn_enter_bytes);
}

void cn_redirect_errors(const char *path) {
  if (!isatty(STDERR_FILENO)) return;
  int log = path == NULL ? -1 : open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (log < 0) log = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (log < 0) return;
  saved_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (saved_errors >= 0) dup2(log, STDERR_FILENO);
  close(log);
}

void cn_give_back_errors(void) {
  if (saved_errors < 0) return;
  dup2(saved_errors, STDERR_FILENO);
  close(saved_errors);
  saved_errors = -1;
}
