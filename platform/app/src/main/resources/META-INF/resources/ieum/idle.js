// Watches whether anything is done in any tab of this address, asks before the session ends, and ends it.
window.ieumIdle = window.ieumIdle || (() => {
    const KEY = 'ieum-active';
    const EVENTS = ['pointerdown', 'keydown', 'wheel', 'touchstart'];
    const TELL_OTHERS = 2000;
    const TELL_SERVER = 30000;
    let element, settings, dialog, told = 0, ended = false, timer, started = Date.now();

    const last = () => Math.max(Number(localStorage.getItem(KEY)) || 0, started);
    const left = () => settings.end - (Date.now() - last());

    function active() {
        const now = Date.now();
        if (now - last() > TELL_OTHERS) {
            localStorage.setItem(KEY, String(now));
        }
        if (now - told > TELL_SERVER) {
            told = now;
            element.$server.active();
        }
    }

    function act() {
        // while the question stands only its answer counts
        if (!ended && !(dialog && dialog.open)) {
            active();
        }
    }

    function extend() {
        told = Date.now();
        localStorage.setItem(KEY, String(told));
        element.$server.active();
        hide();
    }

    function end(idle) {
        if (ended) {
            return;
        }
        ended = true;
        clearInterval(timer);
        if (idle) {
            document.cookie = 'ieum-ended=IDLE; path=/; max-age=300; SameSite=Lax';
        }
        const leave = () => window.location.assign(new URL('signin', document.baseURI));
        // when the server no longer knows the session nobody answers
        setTimeout(leave, 3000);
        element.$server.end();
    }

    function build() {
        dialog = document.createElement('dialog');
        dialog.className = 'idle-dialog';
        dialog.setAttribute('role', 'alertdialog');
        dialog.setAttribute('aria-labelledby', 'idle-title');
        dialog.setAttribute('aria-describedby', 'idle-text');
        const title = part('h2', 'idle-title', settings.title);
        const text = part('p', 'idle-text', settings.text);
        const clock = part('p', 'idle-clock', '');
        clock.setAttribute('aria-hidden', 'true');
        const spoken = part('p', 'idle-spoken', '');
        spoken.setAttribute('role', 'status');
        const buttons = part('div', 'idle-buttons', '');
        const stay = part('button', 'idle-extend', settings.extend);
        stay.addEventListener('click', extend);
        const go = part('button', 'idle-out', settings['sign-out']);
        go.addEventListener('click', () => end(false));
        buttons.append(stay, go);
        dialog.append(title, text, clock, spoken, buttons);
        // whoever presses Escape is there
        dialog.addEventListener('cancel', extend);
        document.body.append(dialog);
    }

    function part(tag, id, text) {
        const made = document.createElement(tag);
        made.id = id;
        made.textContent = text;
        return made;
    }

    function show() {
        if (!dialog) {
            build();
        }
        if (!dialog.open) {
            dialog.showModal();
            dialog.querySelector('#idle-extend').focus();
        }
        const seconds = Math.max(0, Math.ceil(left() / 1000));
        const words = settings.left.replace('%s',
            Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0'));
        dialog.querySelector('#idle-clock').textContent = words;
        // read out now and then, not each second
        const spoken = dialog.querySelector('#idle-spoken');
        if (!spoken.textContent || seconds % 30 === 0 || seconds === 10) {
            spoken.textContent = words;
        }
    }

    function hide() {
        if (dialog && dialog.open) {
            dialog.close();
        }
    }

    function tick() {
        const remaining = left();
        if (remaining <= 0) {
            end(true);
        } else if (remaining <= settings.end - settings.warn) {
            show();
        } else {
            hide();
        }
    }

    function start(watch, given) {
        element = watch;
        settings = given;
        if (dialog) {
            dialog.remove();
            dialog = undefined;
        }
        ended = false;
        started = told = Date.now();
        localStorage.setItem(KEY, String(told));
        if (!timer) {
            EVENTS.forEach(name => window.addEventListener(name, act, {capture: true, passive: true}));
        }
        clearInterval(timer);
        timer = setInterval(tick, 1000);
    }

    return {start};
})();
