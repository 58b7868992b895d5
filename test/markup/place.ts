/**
 * A part of a page in English, new for each test of a suite, since what was read of one is remembered, and gone after it.
 *
 * @param take is given it
 */
export function placeInPage(take: (place: HTMLElement) => void): void {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('main');
    place.lang = 'en';
    document.body.append(place);
    take(place);
  });
  afterEach(() => place.remove());
}
