// The site's first file: looks, words and icons, then the shell, which loads each page when it is asked for.
import '../styles/document.ts';
import '../text/library.ts';
import { registerIcons } from '../styles/icons.ts';
import { startNavigation } from './navigation.ts';
import './ocop-app.ts';

registerIcons();
startNavigation();
