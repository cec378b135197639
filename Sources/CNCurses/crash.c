// A trap, an abort or a bad access gives the terminal back before the program dies of it.
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT, SIGSYS};
enum { FATAL = sizeof fatal / sizeof *fatal, STACK_SIZE = 64 * 1024 };

static struct sigaction before[FATAL];
static stack_t stack_before;
static void *stack;
static atomic_flag has_left = ATOMIC_FLAG_INIT;

static void die(int number) {
  if (!atomic_flag_test_and_set(&has_left)) {
    cn_leave_now();
    cn_give_back_errors();
  }
  struct sigaction fall_back = {.sa_handler = SIG_DFL};
  sigaction(number, &fall_back, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
}

// An overflowed stack has no room for a handler, so it gets a stack of its own.
bool cn_crash_arm(void) {
  stack = malloc(STACK_SIZE);
  if (stack == NULL) return false;
  stack_t ours = {.ss_sp = stack, .ss_size = STACK_SIZE};
  sigaltstack(&ours, &stack_before);
  for (int i = 0; i < FATAL; i++) {
    struct sigaction action = {.sa_handler = die, .sa_flags = SA_ONSTACK};
    sigaction(fatal[i], &action, &before[i]);
  }
  return true;
}

void cn_crash_disarm(void) {
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
  sigaltstack(&stack_before, NULL);
  free(stack);
  stack = NULL;
}
