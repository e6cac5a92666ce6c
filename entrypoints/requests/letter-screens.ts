import { ComposeScreen } from './compose-screen';
import { FollowUpScreen } from './follow-up-screen';

/** The screens on which a letter is made, by place. */
export const LETTER_SCREENS = { compose: ComposeScreen, followUp: FollowUpScreen };
