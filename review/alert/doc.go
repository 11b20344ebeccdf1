// Package alert tells the desk: it takes the alert messages out of the outbox, makes one
// Delivery a channel of each and sends what is due, until it arrived or was given up.
//
// Guarantees. A message leaves the outbox in the transaction that stores its deliveries, so
// a crash anywhere loses none. A delivery is sent at least once and always under the same
// webhook-id or Message-ID; it is sent twice only when the process dies between the
// receiver's answer and the record of it, or the answer itself is lost. Every delivery that
// is not sent is stored as Skipped with the rule that left it out. Channels have a worker
// each: a slow or dead one delays no other. A channel sends one alert at a time.
//
// Nothing that lets one in (keys, passwords, the addresses of incoming webhooks) is written
// to the log, to a Delivery or into an error.
package alert
