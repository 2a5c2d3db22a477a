// A voice of the device that says nothing by itself: a test ends its sentences.

export const ENGLISH = { lang: 'en-US', localService: true };

// What was given to it to say stands in `said`, each sentence with its speed; what it says
// in `now`; `finish()` ends that.
export function giveVoice(page, voices = [ENGLISH]) {
  return page.addInitScript((voices) => {
    window.said = [];
    const end = () => {
      const was = window.now;
      window.now = null;
      speech.speaking = false;
      return was;
    };
    const speech = Object.assign(new EventTarget(), {
      speaking: false,
      pending: false,
      getVoices: () => voices,
      speak(words) {
        window.now = words;
        window.said.push([words.text, words.rate]);
        speech.speaking = true;
      },
      cancel: () => end()?.onerror?.(new Event('error')),
    });
    window.finish = () => end()?.onend?.(new Event('end'));
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
  }, voices);
}
