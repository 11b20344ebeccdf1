package prose

import (
	"nongrata/review"
)

// Direction says who acts against whom in words: "Spain → Russia" is for the eye,
// "Spain against Russia" for a screen reader and for a text.
func Direction(a review.Act) string {
	return review.UpperFirst(review.Party(a.ReceivingState)) + " against " + review.Party(a.SendingState)
}
