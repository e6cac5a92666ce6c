import { DataScreen } from './data-screen';
import { DossierScreen } from './dossier-screen';
import { ProfileScreen } from './profile-screen';
import { RequestScreen } from './request-screen';
import { UnknownScreen } from './unknown-screen';
import { WelcomeScreen } from './welcome-screen';

/** The screens that need no letter in the making, by place: they lie in one file, behind one door. */
export const SCREENS = {
  request: RequestScreen,
  dossier: DossierScreen,
  profile: ProfileScreen,
  data: DataScreen,
  welcome: WelcomeScreen,
  unknown: UnknownScreen,
};
