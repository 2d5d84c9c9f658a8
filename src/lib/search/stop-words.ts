const WORDS = `a about actually advantages am an and any anyone are as at be because been being between but by can cons could describe did difference differences do does
  doing done e each either else ever every explain few for from g give given gives go going gonna good got had happen happened happening happens has have he help her
  here his how i if in instead interview into is it its itself just keep keeps know let like made make makes making many may me mean means might most much must my need needs
  no not now of off ok on one only or other our out own people please pros question questions really say senior junior shall she should show since so some somebody
  someone something stand stands still already yet such tell than that the their them then there these they thing things this those through to too try up us use used uses using versus very vs want wants
  was way we well were what whats when where whether which while who whom whose why will with work works would write yes you your yours`;

/** Words that carry no subject: the search drops them while another word stays. Hints bring them to the browser. */
export const STOP_WORDS: readonly string[] = WORDS.split(/\s+/);
