package alert

import "time"

// Schedule returns the waits before each try, the first included, as Standard Webhooks 1.0
// has them: ten tries over 75.6 hours, so an outage of three days loses nothing.
func Schedule() []time.Duration {
	return []time.Duration{0, 5 * time.Second, 5 * time.Minute, 30 * time.Minute,
		2 * time.Hour, 5 * time.Hour, 10 * time.Hour, 14 * time.Hour, 20 * time.Hour, 24 * time.Hour}
}

// wait returns how long to wait before the next try after so many attempts, and whether
// there is one. Jitter in [0,1) lengthens it by up to a fifth: never shorter, so that the
// schedule's whole length stands.
func wait(schedule []time.Duration, attempts int, jitter float64) (time.Duration, bool) {
	if attempts >= len(schedule) {
		return 0, false
	}
	d := schedule[attempts]
	return d + time.Duration(jitter*float64(d)/5), true
}
