import type { Place } from '@/utils/app/place';
import type { Profile } from '@/utils/requests/stored-profile';

/** What every screen of the full page is given; one of a single kind of place narrows `P`. */
export interface ScreenProps<P extends Place = Place> {
  place: P;
  profile: Profile;
  onProfile: (profile: Profile) => void;
}
