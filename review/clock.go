package review

import "time"

// A Clock tells the time. The demo and the tests have their own.
type Clock func() time.Time
