var LT=Object.create;var Dh=Object.defineProperty;var HT=Object.getOwnPropertyDescriptor;var UT=Object.getOwnPropertyNames;var kT=Object.getPrototypeOf,BT=Object.prototype.hasOwnProperty;var Gn=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(l){throw t=0,l}};var YT=(e,t,l,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of UT(t))!BT.call(e,a)&&a!==l&&Dh(e,a,{get:()=>t[a],enumerable:!(n=HT(t,a))||n.enumerable});return e};var A=(e,t,l)=>(l=e!=null?LT(kT(e)):{},YT(t||!e||!e.__esModule?Dh(l,"default",{value:e,enumerable:!0}):l,e));var Qh=Gn(F=>{"use strict";var ad=Symbol.for("react.transitional.element"),VT=Symbol.for("react.portal"),GT=Symbol.for("react.fragment"),qT=Symbol.for("react.strict_mode"),jT=Symbol.for("react.profiler"),QT=Symbol.for("react.consumer"),XT=Symbol.for("react.context"),ZT=Symbol.for("react.forward_ref"),KT=Symbol.for("react.suspense"),JT=Symbol.for("react.memo"),Uh=Symbol.for("react.lazy"),$T=Symbol.for("react.activity"),FT=Symbol.for("react.view_transition"),Mh=Symbol.iterator;function WT(e){return e===null||typeof e!="object"?null:(e=Mh&&e[Mh]||e["@@iterator"],typeof e=="function"?e:null)}var kh={isMounted:function(){return!1},enqueueForceUpdate:function(){},enqueueReplaceState:function(){},enqueueSetState:function(){}},Bh=Object.assign,Yh={};function Gu(e,t,l){this.props=e,this.context=t,this.refs=Yh,this.updater=l||kh}Gu.prototype.isReactComponent={};Gu.prototype.setState=function(e,t){if(typeof e!="object"&&typeof e!="function"&&e!=null)throw Error("takes an object of state variables to update or a function which returns an object of state variables.");this.updater.enqueueSetState(this,e,t,"setState")};Gu.prototype.forceUpdate=function(e){this.updater.enqueueForceUpdate(this,e,"forceUpdate")};function Vh(){}Vh.prototype=Gu.prototype;function id(e,t,l){this.props=e,this.context=t,this.refs=Yh,this.updater=l||kh}var ud=id.prototype=new Vh;ud.constructor=id;Bh(ud,Gu.prototype);ud.isPureReactComponent=!0;var Ch=Array.isArray;function nd(){}var Xe={H:null,A:null,T:null,S:null},Gh=Object.prototype.hasOwnProperty;function od(e,t,l){var n=l.ref;return{$$typeof:ad,type:e,key:t,ref:n!==void 0?n:null,props:l}}function IT(e,t){return od(e.type,t,e.props)}function rd(e){return typeof e=="object"&&e!==null&&e.$$typeof===ad}function PT(e){var t={"=":"=0",":":"=2"};return"$"+e.replace(/[=:]/g,function(l){return t[l]})}var Lh=/\/+/g;function ld(e,t){return typeof e=="object"&&e!==null&&e.key!=null?PT(""+e.key):t.toString(36)}function ex(e){switch(e.status){case"fulfilled":return e.value;case"rejected":throw e.reason;default:switch(typeof e.status=="string"?e.then(nd,nd):(e.status="pending",e.then(function(t){e.status==="pending"&&(e.status="fulfilled",e.value=t)},function(t){e.status==="pending"&&(e.status="rejected",e.reason=t)})),e.status){case"fulfilled":return e.value;case"rejected":throw e.reason}}throw e}function Vu(e,t,l,n,a){var i=typeof e;(i==="undefined"||i==="boolean")&&(e=null);var u=!1;if(e===null)u=!0;else switch(i){case"bigint":case"string":case"number":u=!0;break;case"object":switch(e.$$typeof){case ad:case VT:u=!0;break;case Uh:return u=e._init,Vu(u(e._payload),t,l,n,a)}}if(u)return a=a(e),u=n===""?"."+ld(e,0):n,Ch(a)?(l="",u!=null&&(l=u.replace(Lh,"$&/")+"/"),Vu(a,t,l,"",function(s){return s})):a!=null&&(rd(a)&&(a=IT(a,l+(a.key==null||e&&e.key===a.key?"":(""+a.key).replace(Lh,"$&/")+"/")+u)),t.push(a)),1;u=0;var o=n===""?".":n+":";if(Ch(e))for(var r=0;r<e.length;r++)n=e[r],i=o+ld(n,r),u+=Vu(n,t,l,i,a);else if(r=WT(e),typeof r=="function")for(e=r.call(e),r=0;!(n=e.next()).done;)n=n.value,i=o+ld(n,r++),u+=Vu(n,t,l,i,a);else if(i==="object"){if(typeof e.then=="function")return Vu(ex(e),t,l,n,a);throw t=String(e),Error("Objects are not valid as a React child (found: "+(t==="[object Object]"?"object with keys {"+Object.keys(e).join(", ")+"}":t)+"). If you meant to render a collection of children, use an array instead.")}return u}function Fc(e,t,l){if(e==null)return e;var n=[],a=0;return Vu(e,n,"","",function(i){return t.call(l,i,a++)}),n}function tx(e){if(e._status===-1){var t=e._result,l=t();l.then(function(n){(e._status===0||e._status===-1)&&(e._status=1,e._result=n,l.status===void 0&&(l.status="fulfilled",l.value=n))},function(n){(e._status===0||e._status===-1)&&(e._status=2,e._result=n,l.status===void 0&&(l.status="rejected",l.reason=n))}),e._status===-1&&(e._status=0,e._result=l)}if(e._status===1)return e._result.default;throw e._result}var Hh=typeof reportError=="function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)};function qh(e){var t=Xe.T,l={};l.types=t!==null?t.types:null,Xe.T=l;try{var n=e(),a=Xe.S;a!==null&&a(l,n),typeof n=="object"&&n!==null&&typeof n.then=="function"&&n.then(nd,Hh)}catch(i){Hh(i)}finally{t!==null&&l.types!==null&&(t.types=l.types),Xe.T=t}}function jh(e){var t=Xe.T;if(t!==null){var l=t.types;l===null?t.types=[e]:l.indexOf(e)===-1&&l.push(e)}else qh(jh.bind(null,e))}var lx={map:Fc,forEach:function(e,t,l){Fc(e,function(){t.apply(this,arguments)},l)},count:function(e){var t=0;return Fc(e,function(){t++}),t},toArray:function(e){return Fc(e,function(t){return t})||[]},only:function(e){if(!rd(e))throw Error("React.Children.only expected to receive a single React element child.");return e}};F.Activity=$T;F.Children=lx;F.Component=Gu;F.Fragment=GT;F.Profiler=jT;F.PureComponent=id;F.StrictMode=qT;F.Suspense=KT;F.ViewTransition=FT;F.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=Xe;F.__COMPILER_RUNTIME={__proto__:null,c:function(e){return Xe.H.useMemoCache(e)}};F.addTransitionType=jh;F.cache=function(e){return function(){return e.apply(null,arguments)}};F.cacheSignal=function(){return null};F.cloneElement=function(e,t,l){if(e==null)throw Error("The argument must be a React element, but you passed "+e+".");var n=Bh({},e.props),a=e.key;if(t!=null)for(i in t.key!==void 0&&(a=""+t.key),t)!Gh.call(t,i)||i==="key"||i==="__self"||i==="__source"||i==="ref"&&t.ref===void 0||(n[i]=t[i]);var i=arguments.length-2;if(i===1)n.children=l;else if(1<i){for(var u=Array(i),o=0;o<i;o++)u[o]=arguments[o+2];n.children=u}return od(e.type,a,n)};F.createContext=function(e){return e={$$typeof:XT,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer={$$typeof:QT,_context:e},e};F.createElement=function(e,t,l){var n,a={},i=null;if(t!=null)for(n in t.key!==void 0&&(i=""+t.key),t)Gh.call(t,n)&&n!=="key"&&n!=="__self"&&n!=="__source"&&(a[n]=t[n]);var u=arguments.length-2;if(u===1)a.children=l;else if(1<u){for(var o=Array(u),r=0;r<u;r++)o[r]=arguments[r+2];a.children=o}if(e&&e.defaultProps)for(n in u=e.defaultProps,u)a[n]===void 0&&(a[n]=u[n]);return od(e,i,a)};F.createRef=function(){return{current:null}};F.forwardRef=function(e){return{$$typeof:ZT,render:e}};F.isValidElement=rd;F.lazy=function(e){return{$$typeof:Uh,_payload:{_status:-1,_result:e},_init:tx}};F.memo=function(e,t){return{$$typeof:JT,type:e,compare:t===void 0?null:t}};F.startTransition=qh;F.unstable_useCacheRefresh=function(){return Xe.H.useCacheRefresh()};F.use=function(e){return Xe.H.use(e)};F.useActionState=function(e,t,l){return Xe.H.useActionState(e,t,l)};F.useCallback=function(e,t){return Xe.H.useCallback(e,t)};F.useContext=function(e){return Xe.H.useContext(e)};F.useDebugValue=function(){};F.useDeferredValue=function(e,t){return Xe.H.useDeferredValue(e,t)};F.useEffect=function(e,t){return Xe.H.useEffect(e,t)};F.useEffectEvent=function(e){return Xe.H.useEffectEvent(e)};F.useId=function(){return Xe.H.useId()};F.useImperativeHandle=function(e,t,l){return Xe.H.useImperativeHandle(e,t,l)};F.useInsertionEffect=function(e,t){return Xe.H.useInsertionEffect(e,t)};F.useLayoutEffect=function(e,t){return Xe.H.useLayoutEffect(e,t)};F.useMemo=function(e,t){return Xe.H.useMemo(e,t)};F.useOptimistic=function(e,t){return Xe.H.useOptimistic(e,t)};F.useReducer=function(e,t,l){return Xe.H.useReducer(e,t,l)};F.useRef=function(e){return Xe.H.useRef(e)};F.useState=function(e){return Xe.H.useState(e)};F.useSyncExternalStore=function(e,t,l){return Xe.H.useSyncExternalStore(e,t,l)};F.useTransition=function(){return Xe.H.useTransition()};F.version="19.3.0"});var ve=Gn((k4,Xh)=>{"use strict";Xh.exports=Qh()});var tv=Gn(tt=>{"use strict";function md(e,t){var l=e.length;e.push(t);e:for(;0<l;){var n=l-1>>>1,a=e[n];if(0<Wc(a,t))e[n]=t,e[l]=a,l=n;else break e}}function qn(e){return e.length===0?null:e[0]}function Pc(e){if(e.length===0)return null;var t=e[0],l=e.pop();if(l!==t){e[0]=l;e:for(var n=0,a=e.length,i=a>>>1;n<i;){var u=2*(n+1)-1,o=e[u],r=u+1,s=e[r];if(0>Wc(o,l))r<a&&0>Wc(s,o)?(e[n]=s,e[r]=l,n=r):(e[n]=o,e[u]=l,n=u);else if(r<a&&0>Wc(s,l))e[n]=s,e[r]=l,n=r;else break e}}return t}function Wc(e,t){var l=e.sortIndex-t.sortIndex;return l!==0?l:e.id-t.id}tt.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(Zh=performance,tt.unstable_now=function(){return Zh.now()}):(cd=Date,Kh=cd.now(),tt.unstable_now=function(){return cd.now()-Kh});var Zh,cd,Kh,ha=[],ei=[],nx=1,rn=null,sl=3,dd=!1,xr=!1,Nr=!1,pd=!1,Fh=typeof setTimeout=="function"?setTimeout:null,Wh=typeof clearTimeout=="function"?clearTimeout:null,Jh=typeof setImmediate<"u"?setImmediate:null;function Ic(e){for(var t=qn(ei);t!==null;){if(t.callback===null)Pc(ei);else if(t.startTime<=e)Pc(ei),t.sortIndex=t.expirationTime,md(ha,t);else break;t=qn(ei)}}function gd(e){if(Nr=!1,Ic(e),!xr)if(qn(ha)!==null)xr=!0,ju||(ju=!0,qu());else{var t=qn(ei);t!==null&&hd(gd,t.startTime-e)}}var ju=!1,Rr=-1,Ih=5,Ph=-1;function ev(){return pd?!0:!(tt.unstable_now()-Ph<Ih)}function sd(){if(pd=!1,ju){var e=tt.unstable_now();Ph=e;var t=!0;try{e:{xr=!1,Nr&&(Nr=!1,Wh(Rr),Rr=-1),dd=!0;var l=sl;try{t:{for(Ic(e),rn=qn(ha);rn!==null&&!(rn.expirationTime>e&&ev());){var n=rn.callback;if(typeof n=="function"){rn.callback=null,sl=rn.priorityLevel;var a=n(rn.expirationTime<=e);if(e=tt.unstable_now(),typeof a=="function"){rn.callback=a,Ic(e),t=!0;break t}rn===qn(ha)&&Pc(ha),Ic(e)}else Pc(ha);rn=qn(ha)}if(rn!==null)t=!0;else{var i=qn(ei);i!==null&&hd(gd,i.startTime-e),t=!1}}break e}finally{rn=null,sl=l,dd=!1}t=void 0}}finally{t?qu():ju=!1}}}var qu;typeof Jh=="function"?qu=function(){Jh(sd)}:typeof MessageChannel<"u"?(fd=new MessageChannel,$h=fd.port2,fd.port1.onmessage=sd,qu=function(){$h.postMessage(null)}):qu=function(){Fh(sd,0)};var fd,$h;function hd(e,t){Rr=Fh(function(){e(tt.unstable_now())},t)}tt.unstable_IdlePriority=5;tt.unstable_ImmediatePriority=1;tt.unstable_LowPriority=4;tt.unstable_NormalPriority=3;tt.unstable_Profiling=null;tt.unstable_UserBlockingPriority=2;tt.unstable_cancelCallback=function(e){e.callback=null};tt.unstable_forceFrameRate=function(e){0>e||125<e?console.error("forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):Ih=0<e?Math.floor(1e3/e):5};tt.unstable_getCurrentPriorityLevel=function(){return sl};tt.unstable_next=function(e){switch(sl){case 1:case 2:case 3:var t=3;break;default:t=sl}var l=sl;sl=t;try{return e()}finally{sl=l}};tt.unstable_requestPaint=function(){pd=!0};tt.unstable_runWithPriority=function(e,t){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var l=sl;sl=e;try{return t()}finally{sl=l}};tt.unstable_scheduleCallback=function(e,t,l){var n=tt.unstable_now();switch(typeof l=="object"&&l!==null?(l=l.delay,l=typeof l=="number"&&0<l?n+l:n):l=n,e){case 1:var a=-1;break;case 2:a=250;break;case 5:a=1073741823;break;case 4:a=1e4;break;default:a=5e3}return a=l+a,e={id:nx++,callback:t,priorityLevel:e,startTime:l,expirationTime:a,sortIndex:-1},l>n?(e.sortIndex=l,md(ei,e),qn(ha)===null&&e===qn(ei)&&(Nr?(Wh(Rr),Rr=-1):Nr=!0,hd(gd,l-n))):(e.sortIndex=a,md(ha,e),xr||dd||(xr=!0,ju||(ju=!0,qu()))),e};tt.unstable_shouldYield=ev;tt.unstable_wrapCallback=function(e){var t=sl;return function(){var l=sl;sl=t;try{return e.apply(this,arguments)}finally{sl=l}}}});var nv=Gn((Y4,lv)=>{"use strict";lv.exports=tv()});var uv=Gn(fl=>{"use strict";var ax=ve();function iv(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);for(var l=2;l<arguments.length;l++)t+="&args[]="+encodeURIComponent(arguments[l])}return"Minified React error #"+e+"; visit "+t+" for the full message or use the non-minified dev environment for full errors and additional helpful warnings."}function ti(){}var vl={d:{f:ti,r:function(){throw Error(iv(522))},D:ti,C:ti,L:ti,m:ti,X:ti,S:ti,M:ti},p:0,findDOMNode:null},ix=Symbol.for("react.portal"),ux=Symbol.for("react.recoverable"),av=Symbol.for("react.optimistic_key");function ox(e,t,l){var n=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:ix,key:n==null?null:n===av?av:""+n,children:e,containerInfo:t,implementation:l}}var Ar=ax.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function es(e,t){if(e==="font")return"";if(typeof t=="string")return t==="use-credentials"?t:""}fl.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=vl;fl.browser=function(e){return{$$typeof:ux,_reason:e}};fl.createPortal=function(e,t){var l=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(iv(299));return ox(e,t,null,l)};fl.flushSync=function(e){var t=Ar.T,l=vl.p;try{if(Ar.T=null,vl.p=2,e)return e()}finally{Ar.T=t,vl.p=l,vl.d.f()}};fl.preconnect=function(e,t){typeof e=="string"&&(t?(t=t.crossOrigin,t=typeof t=="string"?t==="use-credentials"?t:"":void 0):t=null,vl.d.C(e,t))};fl.prefetchDNS=function(e){typeof e=="string"&&vl.d.D(e)};fl.preinit=function(e,t){if(typeof e=="string"&&t&&typeof t.as=="string"){var l=t.as,n=es(l,t.crossOrigin),a=typeof t.integrity=="string"?t.integrity:void 0,i=typeof t.fetchPriority=="string"?t.fetchPriority:void 0;l==="style"?vl.d.S(e,typeof t.precedence=="string"?t.precedence:void 0,{crossOrigin:n,integrity:a,fetchPriority:i}):l==="script"&&vl.d.X(e,{crossOrigin:n,integrity:a,fetchPriority:i,nonce:typeof t.nonce=="string"?t.nonce:void 0})}};fl.preinitModule=function(e,t){if(typeof e=="string")if(typeof t=="object"&&t!==null){if(t.as==null||t.as==="script"){var l=es(t.as,t.crossOrigin);vl.d.M(e,{crossOrigin:l,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}}else t==null&&vl.d.M(e)};fl.preload=function(e,t){if(typeof e=="string"&&typeof t=="object"&&t!==null&&typeof t.as=="string"){var l=t.as,n=es(l,t.crossOrigin);vl.d.L(e,l,{crossOrigin:n,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,type:typeof t.type=="string"?t.type:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy=="string"?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet=="string"?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes=="string"?t.imageSizes:void 0,media:typeof t.media=="string"?t.media:void 0})}};fl.preloadModule=function(e,t){if(typeof e=="string")if(t){var l=es(t.as,t.crossOrigin);vl.d.m(e,{as:typeof t.as=="string"&&t.as!=="script"?t.as:void 0,crossOrigin:l,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}else vl.d.m(e)};fl.requestFormReset=function(e){vl.d.r(e)};fl.unstable_batchedUpdates=function(e,t){return e(t)};fl.useFormState=function(e,t,l){return Ar.H.useFormState(e,t,l)};fl.useFormStatus=function(){return Ar.H.useHostTransitionStatus()};fl.version="19.3.0"});var cv=Gn((G4,rv)=>{"use strict";function ov(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(ov)}catch(e){console.error(e)}}ov(),rv.exports=uv()});var $S=Gn(Uf=>{"use strict";var Ht=nv(),J1=ve(),rx=cv();function O(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);for(var l=2;l<arguments.length;l++)t+="&args[]="+encodeURIComponent(arguments[l])}return"Minified React error #"+e+"; visit "+t+" for the full message or use the non-minified dev environment for full errors and additional helpful warnings."}function $1(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==11)}function pc(e){for(var t=e,l=t;l&&!l.alternate;)t=l,(t.flags&4098)!==0&&(e=t.return),l=t.return;for(;t.return;)t=t.return;return t.tag===3?e:null}function F1(e){if(e.tag===13){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function W1(e){if(e.tag===31){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function sv(e){if(pc(e)!==e)throw Error(O(188))}function cx(e){var t=e.alternate;if(!t){if(t=pc(e),t===null)throw Error(O(188));return t!==e?null:e}for(var l=e,n=t;;){var a=l.return;if(a===null)break;var i=a.alternate;if(i===null){if(n=a.return,n!==null){l=n;continue}break}if(a.child===i.child){for(i=a.child;i;){if(i===l)return sv(a),e;if(i===n)return sv(a),t;i=i.sibling}throw Error(O(188))}if(l.return!==n.return)l=a,n=i;else{for(var u=!1,o=a.child;o;){if(o===l){u=!0,l=a,n=i;break}if(o===n){u=!0,n=a,l=i;break}o=o.sibling}if(!u){for(o=i.child;o;){if(o===l){u=!0,l=i,n=a;break}if(o===n){u=!0,n=i,l=a;break}o=o.sibling}if(!u)throw Error(O(189))}}if(l.alternate!==n)throw Error(O(190))}if(l.tag!==3)throw Error(O(188));return l.stateNode.current===l?e:t}function I1(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e;for(e=e.child;e!==null;){if(t=I1(e),t!==null)return t;e=e.sibling}return null}function Cl(e,t,l,n,a,i){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&l(e,n,a,i)||(e.tag!==22||e.memoizedState===null)&&(t||e.tag!==5&&e.tag!==27)&&Cl(e.child,t,l,n,a,i))return!0;e=e.sibling}return!1}function ru(e){for(e=e.return;e!==null;){if(e.tag===3||e.tag===5||e.tag===27)return e;e=e.return}return null}function fv(e){var t=!1;for(e=e.return;e!==null&&(e.tag===4&&(t=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=e.return;return t}function P1(e){var t=[null,null],l=ru(e);return l===null||ey(t,e,l.child,{foundSelf:!1}),t}function ey(e,t,l,n){for(;l!==null;){if(l===t)n.foundSelf=!0;else if(l.tag===5||l.tag===27||l.tag===6){if(n.foundSelf)return e[1]=l,!0;e[0]=l}else if((l.tag!==22||l.memoizedState===null)&&ey(e,t,l.child,n))return!0;l=l.sibling}return!1}function Lt(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(O(559))}}var Fu=null,Jd=null;function sx(e,t,l){return e===l?!0:e===t?(Fu=e,!0):!1}function fx(e,t,l){return e===l?(Jd=e,!1):e===t?(Jd!==null&&(Fu=e),!0):!1}function mv(e){if(e===null)return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function $d(e,t,l){for(var n=0,a=e;a;a=l(a))n++;a=0;for(var i=t;i;i=l(i))a++;for(;0<n-a;)e=l(e),n--;for(;0<a-n;)t=l(t),a--;for(;n--;){if(e===t||t!==null&&e===t.alternate)return e;e=l(e),t=l(t)}return null}var je=Object.assign,mx=Symbol.for("react.element"),ts=Symbol.for("react.transitional.element"),Lr=Symbol.for("react.portal"),Wu=Symbol.for("react.fragment"),ty=Symbol.for("react.strict_mode"),Fd=Symbol.for("react.profiler"),ly=Symbol.for("react.consumer"),Jn=Symbol.for("react.context"),i0=Symbol.for("react.forward_ref"),Wd=Symbol.for("react.suspense"),Id=Symbol.for("react.suspense_list"),u0=Symbol.for("react.memo"),ii=Symbol.for("react.lazy"),Pd=Symbol.for("react.activity"),dx=Symbol.for("react.legacy_hidden"),px=Symbol.for("react.memo_cache_sentinel"),ep=Symbol.for("react.view_transition"),gx=Symbol.for("react.recoverable"),dv=Symbol.iterator;function _r(e){return e===null||typeof e!="object"?null:(e=dv&&e[dv]||e["@@iterator"],typeof e=="function"?e:null)}var hx=Symbol.for("react.client.reference");function tp(e){if(e==null)return null;if(typeof e=="function")return e.$$typeof===hx?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case Wu:return"Fragment";case Fd:return"Profiler";case ty:return"StrictMode";case Wd:return"Suspense";case Id:return"SuspenseList";case Pd:return"Activity";case ep:return"ViewTransition"}if(typeof e=="object")switch(e.$$typeof){case Lr:return"Portal";case Jn:return e.displayName||"Context";case ly:return(e._context.displayName||"Context")+".Consumer";case i0:var t=e.render;return e=e.displayName,e||(e=t.displayName||t.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case u0:return t=e.displayName||null,t!==null?t:tp(e.type)||"Memo";case ii:t=e._payload,e=e._init;try{return tp(e(t))}catch{}}return null}var Hr=Array.isArray,J=J1.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,_e=rx.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,$i={pending:!1,data:null,method:null,action:null},lp=[],Iu=-1;function ta(e){return{current:e}}function ll(e){0>Iu||(e.current=lp[Iu],lp[Iu]=null,Iu--)}function Je(e,t){Iu++,lp[Iu]=e.current,e.current=t}var In=ta(null),Ir=ta(null),pi=ta(null),Gs=ta(null);function qs(e,t){switch(Je(pi,t),Je(Ir,e),Je(In,null),t.nodeType){case 9:case 11:e=(e=t.documentElement)&&(e=e.namespaceURI)?A1(e):0;break;default:if(e=t.tagName,t=t.namespaceURI)t=A1(t),e=xS(t,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}ll(In),Je(In,e)}function bo(){ll(In),ll(Ir),ll(pi)}function np(e){var t=e.memoizedState;t!==null&&(Oo._currentValue=t.memoizedState,Je(Gs,e)),t=In.current;var l=xS(t,e.type);t!==l&&(Je(Ir,e),Je(In,l))}function js(e){Ir.current===e&&(ll(In),ll(Ir)),Gs.current===e&&(ll(Gs),Oo._currentValue=$i)}var vd,pv;function ni(e){if(vd===void 0)try{throw Error()}catch(l){var t=l.stack.trim().match(/\n( *(at )?)/);vd=t&&t[1]||"",pv=-1<l.stack.indexOf(`
    at`)?" (<anonymous>)":-1<l.stack.indexOf("@")?"@unknown:0:0":""}return`
`+vd+e+pv}var yd=!1;function bd(e,t){if(!e||yd)return"";yd=!0;var l=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){try{if(t){var v=function(){throw Error()};if(Object.defineProperty(v.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){try{Reflect.construct(v,[])}catch(T){var f=T}Reflect.construct(e,[],v)}else{try{v.call()}catch(T){f=T}v=!1;try{var p=Object.getOwnPropertyDescriptor(e.prototype,"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),v=!0,new e}finally{v&&(p!==void 0?Object.defineProperty(e.prototype,"props",p):delete e.prototype.props)}}}else{try{throw Error()}catch(T){f=T}(v=e())&&typeof v.catch=="function"&&v.catch(function(){})}}catch(T){if(T&&f&&typeof T.stack=="string")return[T.stack,f.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var a=Object.getOwnPropertyDescriptor(n.DetermineComponentFrameRoot,"name");a&&a.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var i=n.DetermineComponentFrameRoot(),u=i[0],o=i[1];if(u&&o){var r=u.split(`
`),s=o.split(`
`);for(a=n=0;n<r.length&&!r[n].includes("DetermineComponentFrameRoot");)n++;for(;a<s.length&&!s[a].includes("DetermineComponentFrameRoot");)a++;if(n===r.length||a===s.length)for(n=r.length-1,a=s.length-1;1<=n&&0<=a&&r[n]!==s[a];)a--;for(;1<=n&&0<=a;n--,a--)if(r[n]!==s[a]){if(n!==1||a!==1)do if(n--,a--,0>a||r[n]!==s[a]){var d=`
`+r[n].replace(" at new "," at ");return e.displayName&&d.includes("<anonymous>")&&(d=d.replace("<anonymous>",e.displayName)),d}while(1<=n&&0<=a);break}}}finally{yd=!1,Error.prepareStackTrace=l}return(l=e?e.displayName||e.name:"")?ni(l):""}function vx(e,t){switch(e.tag){case 26:case 27:case 5:return ni(e.type);case 16:return ni("Lazy");case 13:return e.child!==t&&t!==null?ni("Suspense Fallback"):ni("Suspense");case 19:return ni("SuspenseList");case 0:case 15:return bd(e.type,!1);case 11:return bd(e.type.render,!1);case 1:return bd(e.type,!0);case 31:return ni("Activity");case 30:return ni("ViewTransition");default:return""}}function gv(e){try{var t="",l=null;do t+=vx(e,l),l=e,e=e.return;while(e);return t}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var ap=Object.prototype.hasOwnProperty,o0=Ht.unstable_scheduleCallback,Sd=Ht.unstable_cancelCallback,yx=Ht.unstable_shouldYield,bx=Ht.unstable_requestPaint,Ql=Ht.unstable_now,Sx=Ht.unstable_getCurrentPriorityLevel,ny=Ht.unstable_ImmediatePriority,ay=Ht.unstable_UserBlockingPriority,Qs=Ht.unstable_NormalPriority,Ex=Ht.unstable_LowPriority,iy=Ht.unstable_IdlePriority,wx=Ht.log,Tx=Ht.unstable_setDisableYieldValue,gc=null,Xl=null;function ri(e){if(typeof wx=="function"&&Tx(e),Xl&&typeof Xl.setStrictMode=="function")try{Xl.setStrictMode(gc,e)}catch{}}var Zl=Math.clz32?Math.clz32:Rx,xx=Math.log,Nx=Math.LN2;function Rx(e){return e>>>=0,e===0?32:31-(xx(e)/Nx|0)|0}var ls=256,ns=262144,as=4194304;function Qi(e){var t=e&42;if(t!==0)return t;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function vf(e,t,l){var n=e.pendingLanes;if(n===0)return 0;var a=0,i=e.suspendedLanes,u=e.pingedLanes;e=e.warmLanes;var o=n&134217727;return o!==0?(n=o&~i,n!==0?a=Qi(n):(u&=o,u!==0?a=Qi(u):l||(l=o&~e,l!==0&&(a=Qi(l))))):(o=n&~i,o!==0?a=Qi(o):u!==0?a=Qi(u):l||(l=n&~e,l!==0&&(a=Qi(l)))),a===0?0:t!==0&&t!==a&&(t&i)===0&&(i=a&-a,l=t&-t,i>=l||i===32&&(l&4194048)!==0)?t:a}function hc(e,t){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&t)===0}function uy(e,t){(t&8)!==0&&(t|=t&32);var l=e.entangledLanes;if(l!==0)for(e=e.entanglements,l&=t;0<l;){var n=31-Zl(l),a=1<<n;t|=e[n],l&=~a}return t}function Ax(e,t){switch(e){case 1:case 2:case 4:case 8:case 64:return t+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:return t+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:return-1}}function oy(){var e=as;return as<<=1,(as&62914560)===0&&(as=4194304),e}function Ed(e){for(var t=[],l=0;31>l;l++)t.push(e);return t}function vc(e,t){e.pendingLanes|=t,t!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function _x(e,t,l,n,a,i){var u=e.pendingLanes;e.pendingLanes=l,e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=l,e.entangledLanes&=l,e.errorRecoveryDisabledLanes&=l,e.shellSuspendCounter=0;var o=e.entanglements,r=e.expirationTimes,s=e.hiddenUpdates;for(l=u&~l;0<l;){var d=31-Zl(l),v=1<<d;o[d]=0,r[d]=-1;var f=s[d];if(f!==null)for(s[d]=null,d=0;d<f.length;d++){var p=f[d];p!==null&&(p.lane&=-536870913)}l&=~v}n!==0&&ry(e,n,0),i!==0&&a===0&&e.tag!==0&&(e.suspendedLanes|=i&~(u&~t))}function ry(e,t,l){e.pendingLanes|=t,e.suspendedLanes&=~t;var n=31-Zl(t);e.entangledLanes|=t,e.entanglements[n]=e.entanglements[n]|1073741824|l&261930}function cy(e,t){var l=e.entangledLanes|=t;for(e=e.entanglements;l;){var n=31-Zl(l),a=1<<n;a&t|e[n]&t&&(e[n]|=t),l&=~a}}function sy(e,t){var l=t&-t;return l=(l&42)!==0?1:r0(l),(l&(e.suspendedLanes|t))!==0?0:l}function r0(e){switch(e){case 2:e=1;break;case 8:e=4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function c0(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function fy(){var e=_e.p;return e!==0?e:(e=window.event,e===void 0?32:ZS(e.type))}function hv(e,t){var l=_e.p;try{return _e.p=e,t()}finally{_e.p=l}}var Oa=Math.random().toString(36).slice(2),el="__reactFiber$"+Oa,Ll="__reactProps$"+Oa,Mo="__reactContainer$"+Oa,vv="__reactEvents$"+Oa,Ox="__reactListeners$"+Oa,zx="__reactHandles$"+Oa,yv="__reactResources$"+Oa,yc="__reactMarker$"+Oa,Xs="__reactLoad$"+Oa;function yf(e){delete e[el],delete e[Ll],delete e[Ox],delete e[zx]}function Ki(e){var t;if(t=e[el])return t;for(var l=e.parentNode;l;){if(t=l[Mo]||l[el]){if(l=t.alternate,t.child!==null||l!==null&&l.child!==null)for(e=H1(e);e!==null;){if(l=e[el])return l;e=H1(e)}return t}e=l,l=e.parentNode}return null}function Co(e){if(e=e[el]||e[Mo]){var t=e.tag;if(t===5||t===6||t===13||t===31||t===26||t===27||t===3)return e}return null}function Ur(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e.stateNode;throw Error(O(33))}function ro(e){var t=e[yv];return t||(t=e[yv]={hoistableStyles:new Map,hoistableScripts:new Map}),t}function Zt(e){e[yc]=!0}function my(e){e[Xs]=void 0}var dy=new Set,py={};function cu(e,t){So(e,t),So(e+"Capture",t)}function So(e,t){for(py[e]=t,e=0;e<t.length;e++)dy.add(t[e])}var Dx=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),bv={},Sv={};function Mx(e){return ap.call(Sv,e)?!0:ap.call(bv,e)?!1:Dx.test(e)?Sv[e]=!0:(bv[e]=!0,!1)}var Ne=!1;function Ev(){var e=Ne;return Ne=!1,e}function ws(e,t,l){if(Mx(t))if(l===null)e.removeAttribute(t);else{switch(typeof l){case"undefined":case"function":case"symbol":e.removeAttribute(t);return;case"boolean":var n=t.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(t);return}}e.setAttribute(t,l)}}function is(e,t,l){if(l===null)e.removeAttribute(t);else{switch(typeof l){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(t);return}e.setAttribute(t,l)}}function va(e,t,l,n){if(n===null)e.removeAttribute(l);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(l);return}e.setAttributeNS(t,l,n)}}function Vl(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:return""}}function gy(e){var t=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(t==="checkbox"||t==="radio")}function Cx(e,t,l){var n=Object.getOwnPropertyDescriptor(e.constructor.prototype,t);if(!e.hasOwnProperty(t)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var a=n.get,i=n.set;return Object.defineProperty(e,t,{configurable:!0,get:function(){return a.call(this)},set:function(u){l=""+u,i.call(this,u)}}),Object.defineProperty(e,t,{enumerable:n.enumerable}),{getValue:function(){return l},setValue:function(u){l=""+u},stopTracking:function(){e._valueTracker=null,delete e[t]}}}}function ip(e){if(!e._valueTracker){var t=gy(e)?"checked":"value";e._valueTracker=Cx(e,t,""+e[t])}}function hy(e){if(!e)return!1;var t=e._valueTracker;if(!t)return!0;var l=t.getValue(),n="";return e&&(n=gy(e)?e.checked?"true":"false":e.value),e=n,e!==l?(t.setValue(e),!0):!1}var Lx=/[\n"\\]/g;function dn(e){return e.replace(Lx,function(t){return"\\"+t.charCodeAt(0).toString(16)+" "})}function up(e,t,l,n,a,i,u,o){e.name="",u!=null&&typeof u!="function"&&typeof u!="symbol"&&typeof u!="boolean"?e.type=u:e.removeAttribute("type"),t!=null?u==="number"?(t===0&&e.value===""||e.value!=t)&&(e.value=""+Vl(t)):e.value!==""+Vl(t)&&(e.value=""+Vl(t)):u!=="submit"&&u!=="reset"||e.removeAttribute("value"),t!=null?u==="number"&&e.value==t?wd(e,Vl(e.value)):wd(e,Vl(t)):l!=null?wd(e,Vl(l)):n!=null&&e.removeAttribute("value"),a==null&&i!=null&&(e.defaultChecked=!!i),a!=null&&(e.checked=a&&typeof a!="function"&&typeof a!="symbol"),o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"?e.name=""+Vl(o):e.removeAttribute("name")}function vy(e,t,l,n,a,i,u,o){if(i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.type=i),t!=null||l!=null){if(!(i!=="submit"&&i!=="reset"||t!=null)){ip(e);return}l=l!=null?""+Vl(l):"",t=t!=null?""+Vl(t):l,o||t===e.value||(e.value=t),e.defaultValue=t}n=n??a,n=typeof n!="function"&&typeof n!="symbol"&&!!n,e.checked=o?e.checked:!!n,e.defaultChecked=!!n,u!=null&&typeof u!="function"&&typeof u!="symbol"&&typeof u!="boolean"&&(e.name=u),ip(e)}function wd(e,t){e.defaultValue!==""+t&&(e.defaultValue=""+t)}function co(e,t,l,n){if(e=e.options,t){t={};for(var a=0;a<l.length;a++)t["$"+l[a]]=!0;for(l=0;l<e.length;l++)a=t.hasOwnProperty("$"+e[l].value),e[l].selected!==a&&(e[l].selected=a),a&&n&&(e[l].defaultSelected=!0)}else{for(l=""+Vl(l),t=null,a=0;a<e.length;a++){if(e[a].value===l){e[a].selected=!0,n&&(e[a].defaultSelected=!0);return}t!==null||e[a].disabled||(t=e[a])}t!==null&&(t.selected=!0)}}function yy(e,t,l){if(t!=null&&(t=""+Vl(t),t!==e.value&&(e.value=t),l==null)){e.defaultValue!==t&&(e.defaultValue=t);return}e.defaultValue=l!=null?""+Vl(l):""}function by(e,t,l,n){if(t==null){if(n!=null){if(l!=null)throw Error(O(92));if(Hr(n)){if(1<n.length)throw Error(O(93));n=n[0]}l=n}l==null&&(l=""),t=l}l=Vl(t),e.defaultValue=l,n=e.textContent,n===l&&n!==""&&n!==null&&(e.value=n),ip(e)}function Eo(e,t){if(t){var l=e.firstChild;if(l&&l===e.lastChild&&l.nodeType===3){l.nodeValue=t;return}}e.textContent=t}var Hx=new Set("animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function wv(e,t,l){var n=t.indexOf("--")===0;l==null||typeof l=="boolean"||l===""?n?e.setProperty(t,""):t==="float"?e.cssFloat="":e[t]="":n?e.setProperty(t,l):typeof l!="number"||l===0||Hx.has(t)?t==="float"?e.cssFloat=l:e[t]=(""+l).trim():e[t]=l+"px"}function Sy(e,t,l){if(t!=null&&typeof t!="object")throw Error(O(62));if(e=e.style,l!=null){for(var n in l)!l.hasOwnProperty(n)||t!=null&&t.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",Ne=!0);for(var a in t)n=t[a],t.hasOwnProperty(a)&&l[a]!==n&&(wv(e,a,n),Ne=!0)}else for(var i in t)t.hasOwnProperty(i)&&wv(e,i,t[i])}function s0(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-xml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:return!0}}var Ux=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-name"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizOriginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thickness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-rendering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejoin"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","underline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-origin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),kx=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;function Ts(e){return kx.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function $n(){}var op=null;function f0(e){return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var Pu=null,so=null;function Tv(e){var t=Co(e);if(t&&(e=t.stateNode)){var l=e[Ll]||null;e:switch(e=t.stateNode,t.type){case"input":if(up(e,l.value,l.defaultValue,l.defaultValue,l.checked,l.defaultChecked,l.type,l.name),t=l.name,l.type==="radio"&&t!=null){for(l=e;l.parentNode;)l=l.parentNode;for(l=l.querySelectorAll('input[name="'+dn(""+t)+'"][type="radio"]'),t=0;t<l.length;t++){var n=l[t];if(n!==e&&n.form===e.form){var a=n[Ll]||null;if(!a)throw Error(O(90));up(n,a.value,a.defaultValue,a.defaultValue,a.checked,a.defaultChecked,a.type,a.name)}}for(t=0;t<l.length;t++)n=l[t],n.form===e.form&&hy(n)}break e;case"textarea":yy(e,l.value,l.defaultValue);break e;case"select":t=l.value,t!=null&&co(e,!!l.multiple,t,!1)}}}var Td=!1;function Ey(e,t,l){if(Td)return e(t,l);Td=!0;try{var n=e(t);return n}finally{if(Td=!1,(Pu!==null||so!==null)&&(Mf(),Pu&&(t=Pu,e=so,so=Pu=null,Tv(t),e)))for(t=0;t<e.length;t++)Tv(e[t])}}function Pr(e,t){var l=e.stateNode;if(l===null)return null;var n=l[Ll]||null;if(n===null)return null;l=n[t];e:switch(t){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="textarea")),e=!n;break e;default:e=!1}if(e)return null;if(l&&typeof l!="function")throw Error(O(231,t,typeof l));return l}var Ta=!(typeof window>"u"||typeof window.document>"u"||typeof window.document.createElement>"u"),rp=!1;if(Ta)try{Qu={},Object.defineProperty(Qu,"passive",{get:function(){rp=!0}}),window.addEventListener("test",Qu,Qu),window.removeEventListener("test",Qu,Qu)}catch{rp=!1}var Qu,ci=null,m0=null,xs=null;function wy(){if(xs)return xs;var e,t=m0,l=t.length,n,a="value"in ci?ci.value:ci.textContent,i=a.length;for(e=0;e<l&&t[e]===a[e];e++);var u=l-e;for(n=1;n<=u&&t[l-n]===a[i-n];n++);return xs=a.slice(e,1<n?1-n:void 0)}function Ns(e){var t=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&t===13&&(e=13)):e=t,e===10&&(e=13),32<=e||e===13?e:0}function us(){return!0}function xv(){return!1}function El(e){function t(l,n,a,i,u){this._reactName=l,this._targetInst=a,this.type=n,this.nativeEvent=i,this.target=u,this.currentTarget=null;for(var o in e)e.hasOwnProperty(o)&&(l=e[o],this[o]=l?l(i):i[o]);return this.isDefaultPrevented=(i.defaultPrevented!=null?i.defaultPrevented:i.returnValue===!1)?us:xv,this.isPropagationStopped=xv,this}return je(t.prototype,{preventDefault:function(){this.defaultPrevented=!0;var l=this.nativeEvent;l&&(l.preventDefault?l.preventDefault():typeof l.returnValue!="unknown"&&(l.returnValue=!1),this.isDefaultPrevented=us)},stopPropagation:function(){var l=this.nativeEvent;l&&(l.stopPropagation?l.stopPropagation():typeof l.cancelBubble!="unknown"&&(l.cancelBubble=!0),this.isPropagationStopped=us)},persist:function(){},isPersistent:us}),t}var Oi={eventPhase:0,bubbles:0,cancelable:0,timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},bf=El(Oi),bc=je({},Oi,{view:0,detail:0}),Bx=El(bc),xd,Nd,Or,Sf=je({},bc,{screenX:0,screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:d0,button:0,buttons:0,relatedTarget:function(e){return e.relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==Or&&(Or&&e.type==="mousemove"?(xd=e.screenX-Or.screenX,Nd=e.screenY-Or.screenY):Nd=xd=0,Or=e),xd)},movementY:function(e){return"movementY"in e?e.movementY:Nd}}),Nv=El(Sf),Yx=je({},Sf,{dataTransfer:0}),Vx=El(Yx),Gx=je({},bc,{relatedTarget:0}),Rd=El(Gx),qx=je({},Oi,{animationName:0,elapsedTime:0,pseudoElement:0}),jx=El(qx),Qx=je({},Oi,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),Xx=El(Qx),Zx=je({},Oi,{data:0}),Rv=El(Zx),Kx={Esc:"Escape",Spacebar:" ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"Unidentified"},Jx={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"PageDown",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},$x={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shiftKey"};function Fx(e){var t=this.nativeEvent;return t.getModifierState?t.getModifierState(e):(e=$x[e])?!!t[e]:!1}function d0(){return Fx}var Wx=je({},bc,{key:function(e){if(e.key){var t=Kx[e.key]||e.key;if(t!=="Unidentified")return t}return e.type==="keypress"?(e=Ns(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.type==="keyup"?Jx[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:d0,charCode:function(e){return e.type==="keypress"?Ns(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?Ns(e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),Ix=El(Wx),Px=je({},Sf,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,pointerType:0,isPrimary:0}),Av=El(Px),eN=je({},Oi,{submitter:0}),tN=El(eN),lN=je({},bc,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,shiftKey:0,getModifierState:d0}),nN=El(lN),aN=je({},Oi,{propertyName:0,elapsedTime:0,pseudoElement:0}),iN=El(aN),uN=je({},Sf,{deltaX:function(e){return"deltaX"in e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},deltaZ:0,deltaMode:0}),oN=El(uN),rN=je({},Oi,{newState:0,oldState:0,source:0}),cN=El(rN),sN=[9,13,27,32],p0=Ta&&"CompositionEvent"in window,Yr=null;Ta&&"documentMode"in document&&(Yr=document.documentMode);var fN=Ta&&"TextEvent"in window&&!Yr,Ty=Ta&&(!p0||Yr&&8<Yr&&11>=Yr),_v=" ",Ov=!1;function xy(e,t){switch(e){case"keyup":return sN.indexOf(t.keyCode)!==-1;case"keydown":return t.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function Ny(e){return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var eo=!1;function mN(e,t){switch(e){case"compositionend":return Ny(t);case"keypress":return t.which!==32?null:(Ov=!0,_v);case"textInput":return e=t.data,e===_v&&Ov?null:e;default:return null}}function dN(e,t){if(eo)return e==="compositionend"||!p0&&xy(e,t)?(e=wy(),xs=m0=ci=null,eo=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(t.ctrlKey||t.altKey||t.metaKey)||t.ctrlKey&&t.altKey){if(t.char&&1<t.char.length)return t.char;if(t.which)return String.fromCharCode(t.which)}return null;case"compositionend":return Ty&&t.locale!=="ko"?null:t.data;default:return null}}var pN={color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function zv(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t==="input"?!!pN[e.type]:t==="textarea"}function Ry(e,t,l,n){Pu?so?so.push(n):so=[n]:Pu=n,t=pf(t,"onChange"),0<t.length&&(l=new bf("onChange","change",null,l,n),e.push({event:l,listeners:t}))}var Vr=null,ec=null;function gN(e){ES(e,0)}function Ef(e){var t=Ur(e);if(hy(t))return e}function Dv(e,t){if(e==="change")return t}var Ay=!1;Ta&&(Ta?(rs="oninput"in document,rs||(Ad=document.createElement("div"),Ad.setAttribute("oninput","return;"),rs=typeof Ad.oninput=="function"),os=rs):os=!1,Ay=os&&(!document.documentMode||9<document.documentMode));var os,rs,Ad;function Mv(){Vr&&(Vr.detachEvent("onpropertychange",_y),ec=Vr=null)}function _y(e){if(e.propertyName==="value"&&Ef(ec)){var t=[];Ry(t,ec,e,f0(e)),Ey(gN,t)}}function hN(e,t,l){e==="focusin"?(Mv(),Vr=t,ec=l,Vr.attachEvent("onpropertychange",_y)):e==="focusout"&&Mv()}function vN(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Ef(ec)}function yN(e,t){if(e==="click")return Ef(t)}function bN(e,t){if(e==="input"||e==="change")return Ef(t)}function SN(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var Jl=typeof Object.is=="function"?Object.is:SN;function tc(e,t){if(Jl(e,t))return!0;if(typeof e!="object"||e===null||typeof t!="object"||t===null)return!1;var l=Object.keys(e),n=Object.keys(t);if(l.length!==n.length)return!1;for(n=0;n<l.length;n++){var a=l[n];if(!ap.call(t,a)||!Jl(e[a],t[a]))return!1}return!0}function cp(e){if(e=e||(typeof document<"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function Cv(e){for(;e&&e.firstChild;)e=e.firstChild;return e}function Lv(e,t){var l=Cv(e);e=0;for(var n;l;){if(l.nodeType===3){if(n=e+l.textContent.length,e<=t&&n>=t)return{node:l,offset:t-e};e=n}e:{for(;l;){if(l.nextSibling){l=l.nextSibling;break e}l=l.parentNode}l=void 0}l=Cv(l)}}function Oy(e,t){return e&&t?e===t?!0:e&&e.nodeType===3?!1:t&&t.nodeType===3?Oy(e,t.parentNode):"contains"in e?e.contains(t):e.compareDocumentPosition?!!(e.compareDocumentPosition(t)&16):!1:!1}function zy(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=null?e.ownerDocument.defaultView:window;for(var t=cp(e.document);t instanceof e.HTMLIFrameElement;){try{var l=typeof t.contentWindow.location.href=="string"}catch{l=!1}if(l)e=t.contentWindow;else break;t=cp(e.document)}return t}function g0(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t&&(t==="input"&&(e.type==="text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||t==="textarea"||e.contentEditable==="true")}var EN=Ta&&"documentMode"in document&&11>=document.documentMode,to=null,sp=null,Gr=null,fp=!1;function Hv(e,t,l){var n=l.window===l?l.document:l.nodeType===9?l:l.ownerDocument;fp||to==null||to!==cp(n)||(n=to,"selectionStart"in n&&g0(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),Gr&&tc(Gr,n)||(Gr=n,n=pf(sp,"onSelect"),0<n.length&&(t=new bf("onSelect","select",null,t,l),e.push({event:t,listeners:n}),t.target=to)))}function qi(e,t){var l={};return l[e.toLowerCase()]=t.toLowerCase(),l["Webkit"+e]="webkit"+t,l["Moz"+e]="moz"+t,l}var lo={animationend:qi("Animation","AnimationEnd"),animationiteration:qi("Animation","AnimationIteration"),animationstart:qi("Animation","AnimationStart"),transitionrun:qi("Transition","TransitionRun"),transitionstart:qi("Transition","TransitionStart"),transitioncancel:qi("Transition","TransitionCancel"),transitionend:qi("Transition","TransitionEnd")},_d={},Dy={};Ta&&(Dy=document.createElement("div").style,"AnimationEvent"in window||(delete lo.animationend.animation,delete lo.animationiteration.animation,delete lo.animationstart.animation),"TransitionEvent"in window||delete lo.transitionend.transition);function su(e){if(_d[e])return _d[e];if(!lo[e])return e;var t=lo[e],l;for(l in t)if(t.hasOwnProperty(l)&&l in Dy)return _d[e]=t[l];return e}var My=su("animationend"),Cy=su("animationiteration"),Ly=su("animationstart"),wN=su("transitionrun"),TN=su("transitionstart"),xN=su("transitioncancel"),Hy=su("transitionend"),Uy=new Map,mp="abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel".split(" ");mp.push("scrollEnd");function Dn(e,t){Uy.set(e,t),cu(t,[e])}var NN=0;function xa(e,t){if(e.name!=null&&e.name!=="auto")return e.name;if(t.autoName!==null)return t.autoName;e=zn.identifierPrefix;var l=NN++;return e="_"+e+"t_"+l.toString(32)+"_",t.autoName=e}function Uv(e){if(e==null||typeof e=="string")return e;var t=null,l=yo;if(l!==null)for(var n=0;n<l.length;n++){var a=e[l[n]];if(a!=null){if(a==="none")return"none";t=t==null?a:t+(" "+a)}}return t??e.default}function za(e,t){return e=Uv(e),t=Uv(t),t==null?e==="auto"?null:e:t==="auto"?null:t}var Zs=typeof reportError=="function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)},sn=[],no=0,h0=0;function wf(){for(var e=no,t=h0=no=0;t<e;){var l=sn[t];sn[t++]=null;var n=sn[t];sn[t++]=null;var a=sn[t];sn[t++]=null;var i=sn[t];if(sn[t++]=null,n!==null&&a!==null){var u=n.pending;u===null?a.next=a:(a.next=u.next,u.next=a),n.pending=a}i!==0&&ky(l,a,i)}}function Tf(e,t,l,n){sn[no++]=e,sn[no++]=t,sn[no++]=l,sn[no++]=n,h0|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function v0(e,t,l,n){return Tf(e,t,l,n),Ks(e)}function fu(e,t){return Tf(e,null,null,t),Ks(e)}function ky(e,t,l){e.lanes|=l;var n=e.alternate;n!==null&&(n.lanes|=l);for(var a=!1,i=e.return;i!==null;)i.childLanes|=l,n=i.alternate,n!==null&&(n.childLanes|=l),i.tag===22&&(e=i.stateNode,e===null||e._visibility&1||(a=!0)),e=i,i=i.return;return e.tag===3?(i=e.stateNode,a&&t!==null&&(a=31-Zl(l),e=i.hiddenUpdates,n=e[a],n===null?e[a]=[t]:n.push(t),t.lane=l|536870912),i):null}function Ks(e){if(50<Wr)throw Wr=0,Hs=null,Error(O(185));for(var t=e.return;t!==null;)e=t,t=e.return;return e.tag===3?e.stateNode:null}var ao={};function RN(e,t,l,n){this.tag=e,this.key=l,this.sibling=this.child=this.return=this.stateNode=this.type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=t,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function Dl(e,t,l,n){return new RN(e,t,l,n)}function y0(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Ea(e,t){var l=e.alternate;return l===null?(l=Dl(e.tag,t,e.key,e.mode),l.elementType=e.elementType,l.type=e.type,l.stateNode=e.stateNode,l.alternate=e,e.alternate=l):(l.pendingProps=t,l.type=e.type,l.flags=0,l.subtreeFlags=0,l.deletions=null),l.flags=e.flags&1206910976,l.childLanes=e.childLanes,l.lanes=e.lanes,l.child=e.child,l.memoizedProps=e.memoizedProps,l.memoizedState=e.memoizedState,l.updateQueue=e.updateQueue,t=e.dependencies,l.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext},l.sibling=e.sibling,l.index=e.index,l.ref=e.ref,l.refCleanup=e.refCleanup,l}function By(e,t){e.flags&=1206910978;var l=e.alternate;return l===null?(e.childLanes=0,e.lanes=t,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=l.childLanes,e.lanes=l.lanes,e.child=l.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=l.memoizedProps,e.memoizedState=l.memoizedState,e.updateQueue=l.updateQueue,e.type=l.type,t=l.dependencies,e.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext}),e}function Rs(e,t,l,n,a,i){var u=0;if(n=e,typeof n=="function")y0(n)&&(u=1);else if(typeof n=="string")u=I3(e,l,In.current)?26:e==="html"||e==="head"||e==="body"?27:5;else e:switch(n){case Pd:return e=Dl(31,l,t,a),e.elementType=Pd,e.lanes=i,e;case Wu:return Fi(l.children,a,i,t);case ty:u=8,a|=24;break;case Fd:return e=Dl(12,l,t,a|2),e.elementType=Fd,e.lanes=i,e;case Wd:return e=Dl(13,l,t,a),e.elementType=Wd,e.lanes=i,e;case Id:return e=Dl(19,l,t,a),e.elementType=Id,e.lanes=i,e;case dx:case ep:return e=a|32,e=Dl(30,l,t,e),e.elementType=ep,e.lanes=i,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n=="object"&&n!==null)switch(n.$$typeof){case Jn:u=10;break e;case ly:u=9;break e;case i0:u=11;break e;case u0:u=14;break e;case ii:u=16,n=null;break e}u=29,l=Error(O(130,e===null?"null":typeof e,"")),n=null}return t=Dl(u,l,t,a),t.elementType=e,t.type=n,t.lanes=i,t}function Fi(e,t,l,n){return e=Dl(7,e,n,t),e.lanes=l,e}function Od(e,t,l){return e=Dl(6,e,null,t),e.lanes=l,e}function Yy(e){var t=Dl(18,null,null,0);return t.stateNode=e,t}function zd(e,t,l){return t=Dl(4,e.children!==null?e.children:[],e.key,t),t.lanes=l,t.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},t}var kv=new WeakMap;function pn(e,t){if(typeof e=="object"&&e!==null){var l=kv.get(e);return l!==void 0?l:(t={value:e,source:t,stack:gv(t)},kv.set(e,t),t)}return{value:e,source:t,stack:gv(t)}}var io=[],uo=0,Js=null,lc=0,fn=[],mn=0,xi=null,Fn=1,Wn="";function ba(e,t){io[uo++]=lc,io[uo++]=Js,Js=e,lc=t}function Vy(e,t,l){fn[mn++]=Fn,fn[mn++]=Wn,fn[mn++]=xi,xi=e;var n=Fn;e=Wn;var a=32-Zl(n)-1;n&=~(1<<a),l+=1;var i=32-Zl(t)+a;if(30<i){var u=a-a%5;i=(n&(1<<u)-1).toString(32),n>>=u,a-=u,Fn=1<<32-Zl(t)+a|l<<a|n,Wn=i+e}else Fn=1<<i|l<<a|n,Wn=e}function xf(e){e.return!==null&&(ba(e,1),Vy(e,1,0))}function b0(e){for(;e===Js;)Js=io[--uo],io[uo]=null,lc=io[--uo],io[uo]=null;for(;e===xi;)xi=fn[--mn],fn[mn]=null,Wn=fn[--mn],fn[mn]=null,Fn=fn[--mn],fn[mn]=null}function Gy(e,t){fn[mn++]=Fn,fn[mn++]=Wn,fn[mn++]=xi,Fn=t.id,Wn=t.overflow,xi=e}var Kt=null,Ke=null,re=!1,gi=null,gn=!1,dp=Error(O(519));function Ni(e){var t=Error(O(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw nc(pn(t,e)),dp}function Bv(e){var t=e.stateNode,l=e.type,n=e.memoizedProps;switch(t[el]=e,t[Ll]=n,l){case"dialog":se("cancel",t),se("close",t);break;case"iframe":case"object":case"embed":se("load",t);break;case"video":case"audio":for(l=0;l<oc.length;l++)se(oc[l],t);break;case"source":se("error",t);break;case"img":case"image":case"link":se("error",t),se("load",t);break;case"details":se("toggle",t);break;case"input":se("invalid",t),vy(t,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"select":se("invalid",t);break;case"textarea":se("invalid",t),by(t,n.value,n.defaultValue,n.children)}l=n.children,typeof l!="string"&&typeof l!="number"&&typeof l!="bigint"||t.textContent===""+l||n.suppressHydrationWarning===!0||TS(t.textContent,l)?(n.popover!=null&&(se("beforetoggle",t),se("toggle",t)),n.onScroll!=null&&se("scroll",t),n.onScrollEnd!=null&&se("scrollend",t),n.onClick!=null&&(t.onclick=$n),t=!0):t=!1,t||Ni(e,!0)}function $s(e){for(Kt=e.return;Kt;)switch(Kt.tag){case 5:case 31:case 13:gn=!1;return;case 27:case 3:gn=!0;return;default:Kt=Kt.return}}function Xu(e){if(e!==Kt)return!1;if(!re)return $s(e),re=!0,!1;var t=e.tag,l;if((l=t!==3&&t!==27)&&((l=t===5)&&(l=e.type,l=!(l!=="form"&&l!=="button")||Wp(e.type,e.memoizedProps)),l=!l),l&&Ke&&Ni(e),$s(e),t===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(O(317));Ke=L1(e)}else if(t===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(O(317));Ke=L1(e)}else t===27?(t=Ke,zi(e.type)?(e=t0,t0=null,Ke=e):Ke=t):Ke=Kt?hn(e.stateNode.nextSibling):null;return!0}function eu(){Ke=Kt=null,re=!1}function Dd(){var e=gi;return e!==null&&(Ol===null?Ol=e:Ol.push.apply(Ol,e),gi=null),e}function nc(e){gi===null?gi=[e]:gi.push(e)}var pp=ta(null),mu=null,Sa=null;function si(e,t,l){Je(pp,t._currentValue),t._currentValue=l}function wa(e){e._currentValue=pp.current,ll(pp)}function As(e,t,l){for(;e!==null;){var n=e.alternate;if((e.childLanes&t)!==t?(e.childLanes|=t,n!==null&&(n.childLanes|=t)):n!==null&&(n.childLanes&t)!==t&&(n.childLanes|=t),e===l)break;e=e.return}}function gp(e,t,l,n){var a=e.child;for(a!==null&&(a.return=e);a!==null;){var i=a.dependencies;if(i!==null){var u=a.child;i=i.firstContext;e:for(;i!==null;){var o=i;i=a;for(var r=0;r<t.length;r++)if(o.context===t[r]){i.lanes|=l,o=i.alternate,o!==null&&(o.lanes|=l),As(i.return,l,e),n||(u=null);break e}i=o.next}}else if(a.tag===18){if(u=a.return,u===null)throw Error(O(341));u.lanes|=l,i=u.alternate,i!==null&&(i.lanes|=l),As(u,l,e),u=null}else a.tag===13&&a.memoizedState!==null&&a.memoizedState.dehydrated===null?(a.lanes|=l,u=a.alternate,u!==null&&(u.lanes|=l),As(a.return,l,e),u=a.child,u=u!==null?u.sibling:null):u=a.child;if(u!==null)u.return=a;else for(u=a;u!==null;){if(u===e){u=null;break}if(a=u.sibling,a!==null){a.return=u.return,u=a;break}u=u.return}a=u}}function tu(e,t,l,n){e=null;for(var a=t,i=!1;a!==null;){if(!i){if((a.flags&524288)!==0)i=!0;else if((a.flags&262144)!==0)break}if(a.tag===10){var u=a.alternate;if(u===null)throw Error(O(387));if(u=u.memoizedProps,u!==null){var o=a.type;Jl(a.pendingProps.value,u.value)||(e!==null?e.push(o):e=[o])}}else if(a===Gs.current){if(u=a.alternate,u===null)throw Error(O(387));u.memoizedState.memoizedState!==a.memoizedState.memoizedState&&(e!==null?e.push(Oo):e=[Oo])}a=a.return}return e!==null&&gp(t,e,l,n),t.flags|=262144,e!==null}function Fs(e){for(e=e.firstContext;e!==null;){if(!Jl(e.context._currentValue,e.memoizedValue))return!0;e=e.next}return!1}function lu(e){mu=e,Sa=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function tl(e){return qy(mu,e)}function cs(e,t){return mu===null&&lu(e),qy(e,t)}function qy(e,t){var l=t._currentValue;if(t={context:t,memoizedValue:l,next:null},Sa===null){if(e===null)throw Error(O(308));Sa=t,e.dependencies={lanes:0,firstContext:t},e.flags|=524288}else Sa=Sa.next=t;return l}var AN=typeof AbortController<"u"?AbortController:function(){var e=[],t=this.signal={aborted:!1,addEventListener:function(l,n){e.push(n)}};this.abort=function(){t.aborted=!0,e.forEach(function(l){return l()})}},_N=Ht.unstable_scheduleCallback,ON=Ht.unstable_NormalPriority,xt={$$typeof:Jn,Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function S0(){return{controller:new AN,data:new Map,refCount:0}}function Sc(e){e.refCount--,e.refCount===0&&_N(ON,function(){e.controller.abort()})}function Yv(e,t){if((e.pendingLanes&4194048)!==0){var l=e.transitionTypes;for(l===null&&(l=e.transitionTypes=[]),e=0;e<t.length;e++){var n=t[e];l.indexOf(n)===-1&&l.push(n)}}}var kr=null;function zN(e){var t=e.transitionTypes;return e.transitionTypes=null,t}var qr=null,hp=0,nu=0,fo=null;function DN(e,t){if(qr===null){var l=qr=[];hp=0,nu=J0(),fo={status:"pending",value:void 0,then:function(n){l.push(n)}}}return hp++,t.then(Vv,Vv),t}function Vv(){if(--hp===0&&(kr=null,qr!==null)){fo!==null&&(fo.status="fulfilled");var e=qr;qr=null,nu=0,fo=null;for(var t=0;t<e.length;t++)(0,e[t])()}}function MN(e,t){var l=[],n={status:"pending",value:null,reason:null,then:function(a){l.push(a)}};return e.then(function(){n.status="fulfilled",n.value=t;for(var a=0;a<l.length;a++)(0,l[a])(t)},function(a){for(n.status="rejected",n.reason=a,a=0;a<l.length;a++)(0,l[a])(void 0)}),n}var Gv=J.S;J.S=function(e,t){if(uS=Ql(),typeof t=="object"&&t!==null&&typeof t.then=="function"&&DN(e,t),kr!==null)for(var l=Ro;l!==null;)Yv(l,kr),l=l.next;if(l=e.types,l!==null){for(var n=Ro;n!==null;)Yv(n,l),n=n.next;if(nu!==0){n=kr,n===null&&(n=kr=[]);for(var a=0;a<l.length;a++){var i=l[a];n.indexOf(i)===-1&&n.push(i)}}}Gv!==null&&Gv(e,t)};var Wi=ta(null);function E0(){var e=Wi.current;return e!==null?e:qe.pooledCache}function _s(e,t){t===null?Je(Wi,Wi.current):Je(Wi,t.pool)}function jy(){var e=E0();return e===null?null:{parent:xt._currentValue,pool:e}}var Lo=Error(O(460)),w0=Error(O(474)),Nf=Error(O(542)),Ws={then:function(){}};function qv(e){return e=e.status,e==="fulfilled"||e==="rejected"}function Qy(e,t,l){switch(l=e[l],l===void 0?e.push(t):l!==t&&(t.then($n,$n),t=l),t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,Qv(e),e===void 0&&!("reason"in t)?Error(O(600)):e;default:if(typeof t.status=="string")t.then($n,$n);else{if(e=qe,e!==null&&100<e.shellSuspendCounter)throw Error(O(482));e=t,e.status="pending",e.then(function(n){if(t.status==="pending"){var a=t;a.status="fulfilled",a.value=n}},function(n){if(t.status==="pending"){var a=t;a.status="rejected",a.reason=n}})}switch(t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,Qv(e),e}throw Ii=t,Lo}}function Xi(e){try{var t=e._init;return t(e._payload)}catch(l){throw l!==null&&typeof l=="object"&&typeof l.then=="function"?(Ii=l,Lo):l}}var Ii=null;function jv(){if(Ii===null)throw Error(O(459));var e=Ii;return Ii=null,e}function Qv(e){if(e===Lo||e===Nf)throw Error(O(483))}var mo=null,ac=0;function ss(e){var t=ac;return ac+=1,mo===null&&(mo=[]),Qy(mo,e,t)}function li(e,t){t=t.props.ref,e.ref=t!==void 0?t:null}function fs(e,t){throw t.$$typeof===mx?Error(O(525)):(e=Object.prototype.toString.call(t),Error(O(31,e==="[object Object]"?"object with keys {"+Object.keys(t).join(", ")+"}":e)))}function Xy(e){function t(S,g){if(e){var b=S.deletions;b===null?(S.deletions=[g],S.flags|=16):b.push(g)}}function l(S,g){if(!e)return null;for(;g!==null;)t(S,g),g=g.sibling;return null}function n(S){for(var g=new Map;S!==null;)S.key===null?g.set(S.index,S):g.set(S.key,S),S=S.sibling;return g}function a(S,g){return S=Ea(S,g),S.index=0,S.sibling=null,S}function i(S,g,b){return S.index=b,e?(b=S.alternate,b!==null?(b=b.index,b<g?(S.flags|=2,g):b):(S.flags|=134217730,g)):(S.flags|=1048576,g)}function u(S){return e&&S.alternate===null&&(S.flags|=134217730),S}function o(S,g,b,w){return g===null||g.tag!==6?(g=Od(b,S.mode,w),g.return=S,g):(g=a(g,b),g.return=S,g)}function r(S,g,b,w){var R=b.type;return R===Wu?(S=d(S,g,b.props.children,w,b.key),li(S,b),S):g!==null&&(g.elementType===R||typeof R=="object"&&R!==null&&R.$$typeof===ii&&Xi(R)===g.type)?(g=a(g,b.props),li(g,b),g.return=S,g):(g=Rs(b.type,b.key,b.props,null,S.mode,w),li(g,b),g.return=S,g)}function s(S,g,b,w){return g===null||g.tag!==4||g.stateNode.containerInfo!==b.containerInfo||g.stateNode.implementation!==b.implementation?(g=zd(b,S.mode,w),g.return=S,g):(g=a(g,b.children||[]),g.return=S,g)}function d(S,g,b,w,R){return g===null||g.tag!==7?(g=Fi(b,S.mode,w,R),g.return=S,g):(g=a(g,b),g.return=S,g)}function v(S,g,b){if(typeof g=="string"&&g!==""||typeof g=="number"||typeof g=="bigint")return g=Od(""+g,S.mode,b),g.return=S,g;if(typeof g=="object"&&g!==null){switch(g.$$typeof){case ts:return b=Rs(g.type,g.key,g.props,null,S.mode,b),li(b,g),b.return=S,b;case Lr:return g=zd(g,S.mode,b),g.return=S,g;case ii:return g=Xi(g),v(S,g,b)}if(Hr(g)||_r(g))return g=Fi(g,S.mode,b,null),g.return=S,g;if(typeof g.then=="function")return v(S,ss(g),b);if(g.$$typeof===Jn)return v(S,cs(S,g),b);fs(S,g)}return null}function f(S,g,b,w){var R=g!==null?g.key:null;if(typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint")return R!==null?null:o(S,g,""+b,w);if(typeof b=="object"&&b!==null){switch(b.$$typeof){case ts:return b.key===R?r(S,g,b,w):null;case Lr:return b.key===R?s(S,g,b,w):null;case ii:return b=Xi(b),f(S,g,b,w)}if(Hr(b)||_r(b))return R!==null?null:d(S,g,b,w,null);if(typeof b.then=="function")return f(S,g,ss(b),w);if(b.$$typeof===Jn)return f(S,g,cs(S,b),w);fs(S,b)}return null}function p(S,g,b,w,R){if(typeof w=="string"&&w!==""||typeof w=="number"||typeof w=="bigint")return S=S.get(b)||null,o(g,S,""+w,R);if(typeof w=="object"&&w!==null){switch(w.$$typeof){case ts:return S=S.get(w.key===null?b:w.key)||null,r(g,S,w,R);case Lr:return S=S.get(w.key===null?b:w.key)||null,s(g,S,w,R);case ii:return w=Xi(w),p(S,g,b,w,R)}if(Hr(w)||_r(w))return S=S.get(b)||null,d(g,S,w,R,null);if(typeof w.then=="function")return p(S,g,b,ss(w),R);if(w.$$typeof===Jn)return p(S,g,b,cs(g,w),R);fs(g,w)}return null}function T(S,g,b,w){for(var R=null,B=null,_=g,M=g=0,G=null;_!==null&&M<b.length;M++){_.index>M?(G=_,_=null):G=_.sibling;var k=f(S,_,b[M],w);if(k===null){_===null&&(_=G);break}e&&_&&k.alternate===null&&t(S,_),g=i(k,g,M),B===null?R=k:B.sibling=k,B=k,_=G}if(M===b.length)return l(S,_),re&&ba(S,M),R;if(_===null){for(;M<b.length;M++)_=v(S,b[M],w),_!==null&&(g=i(_,g,M),B===null?R=_:B.sibling=_,B=_);return re&&ba(S,M),R}for(_=n(_);M<b.length;M++)G=p(_,S,M,b[M],w),G!==null&&(e&&(k=G.alternate,k!==null&&_.delete(k.key===null?M:k.key)),g=i(G,g,M),B===null?R=G:B.sibling=G,B=G);return e&&_.forEach(function(U){return t(S,U)}),re&&ba(S,M),R}function N(S,g,b,w){if(b==null)throw Error(O(151));for(var R=null,B=null,_=g,M=g=0,G=null,k=b.next();_!==null&&!k.done;M++,k=b.next()){_.index>M?(G=_,_=null):G=_.sibling;var U=f(S,_,k.value,w);if(U===null){_===null&&(_=G);break}e&&_&&U.alternate===null&&t(S,_),g=i(U,g,M),B===null?R=U:B.sibling=U,B=U,_=G}if(k.done)return l(S,_),re&&ba(S,M),R;if(_===null){for(;!k.done;M++,k=b.next())k=v(S,k.value,w),k!==null&&(g=i(k,g,M),B===null?R=k:B.sibling=k,B=k);return re&&ba(S,M),R}for(_=n(_);!k.done;M++,k=b.next())k=p(_,S,M,k.value,w),k!==null&&(e&&(G=k.alternate,G!==null&&_.delete(G.key===null?M:G.key)),g=i(k,g,M),B===null?R=k:B.sibling=k,B=k);return e&&_.forEach(function(K){return t(S,K)}),re&&ba(S,M),R}function D(S,g,b,w){if(typeof b=="object"&&b!==null&&b.type===Wu&&b.key===null&&b.props.ref===void 0&&(b=b.props.children),typeof b=="object"&&b!==null){switch(b.$$typeof){case ts:e:{for(var R=b.key;g!==null;){if(g.key===R){if(R=b.type,R===Wu){if(g.tag===7){l(S,g.sibling),w=a(g,b.props.children),li(w,b),w.return=S,S=w;break e}}else if(g.elementType===R||typeof R=="object"&&R!==null&&R.$$typeof===ii&&Xi(R)===g.type){l(S,g.sibling),w=a(g,b.props),li(w,b),w.return=S,S=w;break e}l(S,g);break}else t(S,g);g=g.sibling}b.type===Wu?(w=Fi(b.props.children,S.mode,w,b.key),li(w,b),w.return=S,S=w):(w=Rs(b.type,b.key,b.props,null,S.mode,w),li(w,b),w.return=S,S=w)}return u(S);case Lr:e:{for(R=b.key;g!==null;){if(g.key===R)if(g.tag===4&&g.stateNode.containerInfo===b.containerInfo&&g.stateNode.implementation===b.implementation){l(S,g.sibling),w=a(g,b.children||[]),w.return=S,S=w;break e}else{l(S,g);break}else t(S,g);g=g.sibling}w=zd(b,S.mode,w),w.return=S,S=w}return u(S);case ii:return b=Xi(b),D(S,g,b,w)}if(Hr(b))return T(S,g,b,w);if(_r(b)){if(R=_r(b),typeof R!="function")throw Error(O(150));return b=R.call(b),N(S,g,b,w)}if(typeof b.then=="function")return D(S,g,ss(b),w);if(b.$$typeof===Jn)return D(S,g,cs(S,b),w);fs(S,b)}return typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint"?(b=""+b,g!==null&&g.tag===6?(l(S,g.sibling),w=a(g,b),w.return=S,S=w):(l(S,g),w=Od(b,S.mode,w),w.return=S,S=w),u(S)):l(S,g)}return function(S,g,b,w){try{ac=0;var R=D(S,g,b,w);return mo=null,R}catch(_){if(_===Lo||_===Nf)throw _;var B=Dl(29,_,null,S.mode);return B.lanes=w,B.return=S,B}}}var au=Xy(!0),Zy=Xy(!1),ui=!1;function T0(e){e.updateQueue={baseState:e.memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function vp(e,t){e=e.updateQueue,t.updateQueue===e&&(t.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function hi(e){return{lane:e,tag:0,payload:null,callback:null,next:null}}function vi(e,t,l){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(Ae&2)!==0){var a=n.pending;return a===null?t.next=t:(t.next=a.next,a.next=t),n.pending=t,t=Ks(e),ky(e,null,l),t}return Tf(e,n,t,l),Ks(e)}function jr(e,t,l){if(t=t.updateQueue,t!==null&&(t=t.shared,(l&4194048)!==0)){var n=t.lanes;n&=e.pendingLanes,l|=n,t.lanes=l,cy(e,l)}}function Md(e,t){var l=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,l===n)){var a=null,i=null;if(l=l.firstBaseUpdate,l!==null){do{var u={lane:l.lane,tag:l.tag,payload:l.payload,callback:null,next:null};i===null?a=i=u:i=i.next=u,l=l.next}while(l!==null);i===null?a=i=t:i=i.next=t}else a=i=t;l={baseState:n.baseState,firstBaseUpdate:a,lastBaseUpdate:i,shared:n.shared,callbacks:n.callbacks},e.updateQueue=l;return}e=l.lastBaseUpdate,e===null?l.firstBaseUpdate=t:e.next=t,l.lastBaseUpdate=t}var yp=!1;function Qr(){if(yp){var e=fo;if(e!==null)throw e}}function Xr(e,t,l,n){yp=!1;var a=e.updateQueue;ui=!1;var i=a.firstBaseUpdate,u=a.lastBaseUpdate,o=a.shared.pending;if(o!==null){a.shared.pending=null;var r=o,s=r.next;r.next=null,u===null?i=s:u.next=s,u=r;var d=e.alternate;d!==null&&(d=d.updateQueue,o=d.lastBaseUpdate,o!==u&&(o===null?d.firstBaseUpdate=s:o.next=s,d.lastBaseUpdate=r))}if(i!==null){var v=a.baseState;u=0,d=s=r=null,o=i;do{var f=o.lane&-536870913,p=f!==o.lane;if(p?(de&f)===f:(n&f)===f){f!==0&&f===nu&&(yp=!0),d!==null&&(d=d.next={lane:0,tag:o.tag,payload:o.payload,callback:null,next:null});e:{var T=e,N=o;f=t;var D=l;switch(N.tag){case 1:if(T=N.payload,typeof T=="function"){v=T.call(D,v,f);break e}v=T;break e;case 3:T.flags=T.flags&-65537|128;case 0:if(T=N.payload,f=typeof T=="function"?T.call(D,v,f):T,f==null)break e;v=je({},v,f);break e;case 2:ui=!0}}f=o.callback,f!==null&&(e.flags|=64,p&&(e.flags|=8192),p=a.callbacks,p===null?a.callbacks=[f]:p.push(f))}else p={lane:f,tag:o.tag,payload:o.payload,callback:o.callback,next:null},d===null?(s=d=p,r=v):d=d.next=p,u|=f;if(o=o.next,o===null){if(o=a.shared.pending,o===null)break;p=o,o=p.next,p.next=null,a.lastBaseUpdate=p,a.shared.pending=null}}while(!0);d===null&&(r=v),a.baseState=r,a.firstBaseUpdate=s,a.lastBaseUpdate=d,i===null&&(a.shared.lanes=0),_i|=u,e.lanes=u,e.memoizedState=v}}function Ky(e,t){if(typeof e!="function")throw Error(O(191,e));e.call(t)}function Jy(e,t){var l=e.callbacks;if(l!==null)for(e.callbacks=null,e=0;e<l.length;e++)Ky(l[e],t)}var Ri=ta(null),Is=ta(0);function Xv(e,t){e=_a,Je(Is,e),Je(Ri,t),_a=e|t.baseLanes}function bp(){Je(Is,_a),Je(Ri,Ri.current)}function x0(){_a=Is.current,ll(Ri),ll(Is)}var il=ta(null),ml=null;function yi(e){var t=e.alternate;Je(nl,nl.current&1),Je(il,e),ml===null&&(t===null||Ri.current!==null||t.memoizedState!==null)&&(ml=e)}function Sp(e){Je(nl,nl.current),Je(il,e),ml===null&&(ml=e)}function $y(e){e.tag===22?(Je(nl,nl.current),Je(il,e),ml===null&&(ml=e)):bi()}function bi(){Je(nl,nl.current),Je(il,il.current)}function Gl(e){ll(il),ml===e&&(ml=null),ll(nl)}var nl=ta(0);function ic(e,t){Je(il,il.current),Je(nl,t)}function N0(e){ll(nl),ll(il),ml===e&&(ml=null)}function Ps(e){for(var t=e;t!==null;){if(t.tag===13){var l=t.memoizedState;if(l!==null&&(l=l.dehydrated,l===null||e0(l)||I0(l)))return t}else if(t.tag===19&&t.memoizedProps.revealOrder!=="independent"){if((t.flags&128)!==0)return t}else if(t.child!==null){t.child.return=t,t=t.child;continue}if(t===e)break;for(;t.sibling===null;){if(t.return===null||t.return===e)return null;t=t.return}t.sibling.return=t.return,t=t.sibling}return null}var Na=0,ne=null,Be=null,Tt=null,ef=!1,po=!1,iu=!1,tf=0,uc=0,go=null,CN=0;function mt(){throw Error(O(321))}function R0(e,t){if(t===null)return!1;for(var l=0;l<t.length&&l<e.length;l++)if(!Jl(e[l],t[l]))return!1;return!0}function A0(e,t,l,n,a,i){return Na=i,ne=t,t.memoizedState=null,t.updateQueue=null,t.lanes=0,J.H=e===null||e.memoizedState===null?Rb:Ab,iu=!1,i=l(n,a),iu=!1,po&&(i=Wy(t,l,n,a)),Fy(e),i}function Fy(e){J.H=lf;var t=Be!==null&&Be.next!==null;if(Na=0,Tt=Be=ne=null,ef=!1,uc=0,go=null,t)throw Error(O(300));e===null||Nt||(e=e.dependencies,e!==null&&Fs(e)&&(Nt=!0))}function Wy(e,t,l,n){ne=e;var a=0;do{if(po&&(go=null),uc=0,po=!1,25<=a)throw Error(O(301));if(a+=1,Tt=Be=null,e.updateQueue!=null){var i=e.updateQueue;i.lastEffect=null,i.events=null,i.stores=null,i.memoCache!=null&&(i.memoCache.index=0)}J.H=GN,i=t(l,n)}while(po);return i}function LN(){var e=J.H,t=e.useState()[0];return t=typeof t.then=="function"?Ec(t):t,e=e.useState()[0],(Be!==null?Be.memoizedState:null)!==e&&(ne.flags|=1024),t}function _0(){var e=tf!==0;return tf=0,e}function O0(e,t,l){t.updateQueue=e.updateQueue,t.flags&=-2053,e.lanes&=~l}function z0(e){if(ef){for(e=e.memoizedState;e!==null;){var t=e.queue;t!==null&&(t.pending=null),e=e.next}ef=!1}Na=0,Tt=Be=ne=null,po=!1,uc=tf=0,go=null}function Sl(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};return Tt===null?ne.memoizedState=Tt=e:Tt=Tt.next=e,Tt}function yt(){if(Be===null){var e=ne.alternate;e=e!==null?e.memoizedState:null}else e=Be.next;var t=Tt===null?ne.memoizedState:Tt.next;if(t!==null)Tt=t,Be=e;else{if(e===null)throw ne.alternate===null?Error(O(467)):Error(O(310));Be=e,e={memoizedState:Be.memoizedState,baseState:Be.baseState,baseQueue:Be.baseQueue,queue:Be.queue,next:null},Tt===null?ne.memoizedState=Tt=e:Tt=Tt.next=e}return Tt}function Rf(){return{lastEffect:null,events:null,stores:null,memoCache:null}}function Ec(e){var t=uc;return uc+=1,go===null&&(go=[]),e=Qy(go,e,t),t=ne,(Tt===null?t.memoizedState:Tt.next)===null&&(t=t.alternate,J.H=t===null||t.memoizedState===null?Rb:Ab),e}function Af(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return Ec(e);if(e.$$typeof===gx)return;if(e.$$typeof===Jn)return tl(e)}throw Error(O(438,String(e)))}function D0(e){var t=null,l=ne.updateQueue;if(l!==null&&(t=l.memoCache),t==null){var n=ne.alternate;n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(t={data:n.data.map(function(a){return a.slice()}),index:0})))}if(t==null&&(t={data:[],index:0}),l===null&&(l=Rf(),ne.updateQueue=l),l.memoCache=t,l=t.data[t.index],l===void 0)for(l=t.data[t.index]=Array(e),n=0;n<e;n++)l[n]=px;return t.index++,l}function Ra(e,t){return typeof t=="function"?t(e):t}function Os(e){var t=yt();return M0(t,Be,e)}function M0(e,t,l){var n=e.queue;if(n===null)throw Error(O(311));n.lastRenderedReducer=l;var a=e.baseQueue,i=n.pending;if(i!==null){if(a!==null){var u=a.next;a.next=i.next,i.next=u}t.baseQueue=a=i,n.pending=null}if(i=e.baseState,a===null)e.memoizedState=i;else{t=a.next;var o=u=null,r=null,s=t,d=!1;do{var v=s.lane&-536870913;if(v!==s.lane?(de&v)===v:(Na&v)===v){var f=s.revertLane;if(f===0)r!==null&&(r=r.next={lane:0,revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),v===nu&&(d=!0);else if((Na&f)===f){s=s.next,f===nu&&(d=!0);continue}else v={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},r===null?(o=r=v,u=i):r=r.next=v,ne.lanes|=f,_i|=f;v=s.action,iu&&l(i,v),i=s.hasEagerState?s.eagerState:l(i,v)}else f={lane:v,revertLane:s.revertLane,gesture:s.gesture,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},r===null?(o=r=f,u=i):r=r.next=f,ne.lanes|=v,_i|=v;s=s.next}while(s!==null&&s!==t);if(r===null?u=i:r.next=o,!Jl(i,e.memoizedState)&&(Nt=!0,d&&(l=fo,l!==null)))throw l;e.memoizedState=i,e.baseState=u,e.baseQueue=r,n.lastRenderedState=i}return a===null&&(n.lanes=0),[e.memoizedState,n.dispatch]}function Cd(e){var t=yt(),l=t.queue;if(l===null)throw Error(O(311));l.lastRenderedReducer=e;var n=l.dispatch,a=l.pending,i=t.memoizedState;if(a!==null){l.pending=null;var u=a=a.next;do i=e(i,u.action),u=u.next;while(u!==a);Jl(i,t.memoizedState)||(Nt=!0),t.memoizedState=i,t.baseQueue===null&&(t.baseState=i),l.lastRenderedState=i}return[i,n]}function Iy(e,t,l){var n=ne,a=yt(),i=re;if(i){if(l===void 0)throw Error(O(407));l=l()}else l=t();var u=!Jl((Be||a).memoizedState,l);if(u&&(a.memoizedState=l,Nt=!0),a=a.queue,C0(tb.bind(null,n,a,e),[e]),e=a.getSnapshot!==t||u||Tt!==null&&(Tt.memoizedState.tag&1)!==0,wo(e?9:8,{destroy:void 0},eb.bind(null,n,a,l,t),null),e){if(n.flags|=2048,qe===null)throw Error(O(349));i||(Na&127)!==0||Py(n,t,l)}return l}function Py(e,t,l){e.flags|=16384,e={getSnapshot:t,value:l},t=ne.updateQueue,t===null?(t=Rf(),ne.updateQueue=t,t.stores=[e]):(l=t.stores,l===null?t.stores=[e]:l.push(e))}function eb(e,t,l,n){t.value=l,t.getSnapshot=n,lb(t)&&nb(e)}function tb(e,t,l){return l(function(){lb(t)&&nb(e)})}function lb(e){var t=e.getSnapshot;e=e.value;try{var l=t();return!Jl(e,l)}catch{return!0}}function nb(e){var t=fu(e,2);t!==null&&Ml(t,e,2)}function Ep(e){var t=Sl();if(typeof e=="function"){var l=e;if(e=l(),iu){ri(!0);try{l()}finally{ri(!1)}}}return t.memoizedState=t.baseState=e,t.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ra,lastRenderedState:e},t}function ab(e,t,l,n){return e.baseState=l,M0(e,Be,typeof n=="function"?n:Ra)}function HN(e,t,l,n,a){if(Of(e))throw Error(O(485));if(e=t.action,e!==null){var i={payload:a,action:e,next:null,isTransition:!0,status:"pending",value:null,reason:null,listeners:[],then:function(u){i.listeners.push(u)}};J.T!==null?l(!0):i.isTransition=!1,n(i),l=t.pending,l===null?(i.next=t.pending=i,ib(t,i)):(i.next=l.next,t.pending=l.next=i)}}function ib(e,t){var l=t.action,n=t.payload,a=e.state;if(t.isTransition){var i=J.T,u={};u.types=i!==null?i.types:null,J.T=u;try{var o=l(a,n),r=J.S;r!==null&&r(u,o),Zv(e,t,o)}catch(s){wp(e,t,s)}finally{i!==null&&u.types!==null&&(i.types=u.types),J.T=i}}else try{i=l(a,n),Zv(e,t,i)}catch(s){wp(e,t,s)}}function Zv(e,t,l){l!==null&&typeof l=="object"&&typeof l.then=="function"?l.then(function(n){Kv(e,t,n)},function(n){return wp(e,t,n)}):Kv(e,t,l)}function Kv(e,t,l){t.status="fulfilled",t.value=l,ub(t),e.state=l,t=e.pending,t!==null&&(l=t.next,l===t?e.pending=null:(l=l.next,t.next=l,ib(e,l)))}function wp(e,t,l){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do t.status="rejected",t.reason=l,ub(t),t=t.next;while(t!==n)}e.action=null}function ub(e){e=e.listeners;for(var t=0;t<e.length;t++)(0,e[t])()}function ob(e,t){return t}function Jv(e,t){if(re){var l=qe.formState;if(l!==null){e:{var n=ne;if(re){if(Ke){t:{for(var a=Ke,i=gn;a.nodeType!==8;){if(!i){a=null;break t}if(a=hn(a.nextSibling),a===null){a=null;break t}}i=a.data,a=i==="F!"||i==="F"?a:null}if(a){Ke=hn(a.nextSibling),n=a.data==="F!";break e}}Ni(n)}n=!1}n&&(t=l[0])}}return l=Sl(),l.memoizedState=l.baseState=t,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:ob,lastRenderedState:t},l.queue=n,l=Tb.bind(null,ne,n),n.dispatch=l,n=Ep(!1),i=k0.bind(null,ne,!1,n.queue),n=Sl(),a={state:t,dispatch:null,action:e,pending:null},n.queue=a,l=HN.bind(null,ne,a,i,l),a.dispatch=l,n.memoizedState=e,[t,l,!1]}function $v(e){var t=yt();return rb(t,Be,e)}function rb(e,t,l){if(t=M0(e,t,ob)[0],e=Os(Ra)[0],typeof t=="object"&&t!==null&&typeof t.then=="function")try{var n=Ec(t)}catch(u){throw u===Lo?Nf:u}else n=t;t=yt();var a=t.queue,i=a.dispatch;return l!==t.memoizedState&&(ne.flags|=2048,wo(9,{destroy:void 0},UN.bind(null,a,l),null)),[n,i,e]}function UN(e,t){e.action=t}function Fv(e){var t=yt(),l=Be;if(l!==null)return rb(t,l,e);yt(),t=t.memoizedState,l=yt();var n=l.queue.dispatch;return l.memoizedState=e,[t,n,!1]}function wo(e,t,l,n){return e={tag:e,create:l,deps:n,inst:t,next:null},t=ne.updateQueue,t===null&&(t=Rf(),ne.updateQueue=t),l=t.lastEffect,l===null?t.lastEffect=e.next=e:(n=l.next,l.next=e,e.next=n,t.lastEffect=e),e}function cb(){return yt().memoizedState}function zs(e,t,l,n){var a=Sl();ne.flags|=e,a.memoizedState=wo(1|t,{destroy:void 0},l,n===void 0?null:n)}function _f(e,t,l,n){var a=yt();n=n===void 0?null:n;var i=a.memoizedState.inst;Be!==null&&n!==null&&R0(n,Be.memoizedState.deps)?a.memoizedState=wo(t,i,l,n):(ne.flags|=e,a.memoizedState=wo(1|t,i,l,n))}function Wv(e,t){zs(8390656,8,e,t)}function C0(e,t){_f(2048,8,e,t)}function kN(e){ne.flags|=4;var t=ne.updateQueue;if(t===null)t=Rf(),ne.updateQueue=t,t.events=[e];else{var l=t.events;l===null?t.events=[e]:l.push(e)}}function sb(e){var t=yt().memoizedState;return kN({ref:t,nextImpl:e}),function(){if((Ae&2)!==0)throw Error(O(440));return t.impl.apply(void 0,arguments)}}function fb(e,t){return _f(4,2,e,t)}function mb(e,t){return _f(4,4,e,t)}function db(e,t){if(typeof t=="function"){e=e();var l=t(e);return function(){typeof l=="function"?l():t(null)}}if(t!=null)return e=e(),t.current=e,function(){t.current=null}}function pb(e,t,l){l=l!=null?l.concat([e]):null,_f(4,4,db.bind(null,t,e),l)}function L0(){}function gb(e,t){var l=yt();t=t===void 0?null:t;var n=l.memoizedState;return t!==null&&R0(t,n[1])?n[0]:(l.memoizedState=[e,t],e)}function hb(e,t){var l=yt();t=t===void 0?null:t;var n=l.memoizedState;if(t!==null&&R0(t,n[1]))return n[0];if(n=e(),iu){ri(!0);try{e()}finally{ri(!1)}}return l.memoizedState=[n,t],n}function H0(e,t,l){return l===void 0||(Na&1073741824)!==0&&(de&261930)===0?e.memoizedState=t:(e.memoizedState=l,e=rS(),ne.lanes|=e,_i|=e,l)}function vb(e,t,l,n){return Jl(l,t)?l:Ri.current!==null?(e=H0(e,l,n),Jl(e,t)||(Nt=!0),e):(Na&106)===0||(Na&1073741824)!==0&&(de&261930)===0?(Nt=!0,e.memoizedState=l):(e=rS(),ne.lanes|=e,_i|=e,t)}function yb(e,t,l,n,a){var i=_e.p;_e.p=i!==0&&8>i?i:8;var u=J.T,o={};o.types=u!==null?u.types:null,J.T=o,k0(e,!1,t,l);try{var r=a(),s=J.S;if(s!==null&&s(o,r),r!==null&&typeof r=="object"&&typeof r.then=="function"){var d=MN(r,n);Zr(e,t,d,Kl(e))}else Zr(e,t,n,Kl(e))}catch(v){Zr(e,t,{then:function(){},status:"rejected",reason:v},Kl())}finally{_e.p=i,u!==null&&o.types!==null&&(u.types=o.types),J.T=u}}function BN(){}function Tp(e,t,l,n){if(e.tag!==5)throw Error(O(476));var a=bb(e).queue;yb(e,a,t,$i,l===null?BN:function(){return Sb(e),l(n)})}function bb(e){var t=e.memoizedState;if(t!==null)return t;t={memoizedState:$i,baseState:$i,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ra,lastRenderedState:$i},next:null};var l={};return t.next={memoizedState:l,baseState:l,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ra,lastRenderedState:l},next:null},e.memoizedState=t,e=e.alternate,e!==null&&(e.memoizedState=t),t}function Sb(e){var t=bb(e);t.next===null&&(t=e.alternate.memoizedState),Zr(e,t.next.queue,{},Kl())}function U0(){return tl(Oo)}function Eb(){return yt().memoizedState}function wb(){return yt().memoizedState}function YN(e){for(var t=e.return;t!==null;){switch(t.tag){case 24:case 3:var l=Kl();e=hi(l);var n=vi(t,e,l);n!==null&&(Ml(n,t,l),jr(n,t,l)),t={cache:S0()},e.payload=t;return}t=t.return}}function VN(e,t,l){var n=Kl();l={lane:n,revertLane:0,gesture:null,action:l,hasEagerState:!1,eagerState:null,next:null},Of(e)?xb(t,l):(l=v0(e,t,l,n),l!==null&&(Ml(l,e,n),Nb(l,t,n)))}function Tb(e,t,l){var n=Kl();Zr(e,t,l,n)}function Zr(e,t,l,n){var a={lane:n,revertLane:0,gesture:null,action:l,hasEagerState:!1,eagerState:null,next:null};if(Of(e))xb(t,a);else{var i=e.alternate;if(e.lanes===0&&(i===null||i.lanes===0)&&(i=t.lastRenderedReducer,i!==null))try{var u=t.lastRenderedState,o=i(u,l);if(a.hasEagerState=!0,a.eagerState=o,Jl(o,u))return Tf(e,t,a,0),qe===null&&wf(),!1}catch{}if(l=v0(e,t,a,n),l!==null)return Ml(l,e,n),Nb(l,t,n),!0}return!1}function k0(e,t,l,n){if(n={lane:2,revertLane:J0(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},Of(e)){if(t)throw Error(O(479))}else t=v0(e,l,n,2),t!==null&&Ml(t,e,2)}function Of(e){var t=e.alternate;return e===ne||t!==null&&t===ne}function xb(e,t){po=ef=!0;var l=e.pending;l===null?t.next=t:(t.next=l.next,l.next=t),e.pending=t}function Nb(e,t,l){if((l&4194048)!==0){var n=t.lanes;n&=e.pendingLanes,l|=n,t.lanes=l,cy(e,l)}}var lf={readContext:tl,use:Af,useCallback:mt,useContext:mt,useEffect:mt,useImperativeHandle:mt,useLayoutEffect:mt,useInsertionEffect:mt,useMemo:mt,useReducer:mt,useRef:mt,useState:mt,useDebugValue:mt,useDeferredValue:mt,useTransition:mt,useSyncExternalStore:mt,useId:mt,useHostTransitionStatus:mt,useFormState:mt,useActionState:mt,useOptimistic:mt,useMemoCache:mt,useCacheRefresh:mt,useEffectEvent:mt},Rb={readContext:tl,use:Af,useCallback:function(e,t){return Sl().memoizedState=[e,t===void 0?null:t],e},useContext:tl,useEffect:Wv,useImperativeHandle:function(e,t,l){l=l!=null?l.concat([e]):null,zs(4194308,4,db.bind(null,t,e),l)},useLayoutEffect:function(e,t){return zs(4194308,4,e,t)},useInsertionEffect:function(e,t){zs(4,2,e,t)},useMemo:function(e,t){var l=Sl();t=t===void 0?null:t;var n=e();if(iu){ri(!0);try{e()}finally{ri(!1)}}return l.memoizedState=[n,t],n},useReducer:function(e,t,l){var n=Sl();if(l!==void 0){var a=l(t);if(iu){ri(!0);try{l(t)}finally{ri(!1)}}}else a=t;return n.memoizedState=n.baseState=a,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:a},n.queue=e,e=e.dispatch=VN.bind(null,ne,e),[n.memoizedState,e]},useRef:function(e){var t=Sl();return e={current:e},t.memoizedState=e},useState:function(e){e=Ep(e);var t=e.queue,l=Tb.bind(null,ne,t);return t.dispatch=l,[e.memoizedState,l]},useDebugValue:L0,useDeferredValue:function(e,t){var l=Sl();return H0(l,e,t)},useTransition:function(){var e=Ep(!1);return e=yb.bind(null,ne,e.queue,!0,!1),Sl().memoizedState=e,[!1,e]},useSyncExternalStore:function(e,t,l){var n=ne,a=Sl();if(re){if(l===void 0)throw Error(O(407));l=l()}else{if(l=t(),qe===null)throw Error(O(349));(de&127)!==0||Py(n,t,l)}a.memoizedState=l;var i={value:l,getSnapshot:t};return a.queue=i,Wv(tb.bind(null,n,i,e),[e]),n.flags|=2048,wo(9,{destroy:void 0},eb.bind(null,n,i,l,t),null),l},useId:function(){var e=Sl(),t=qe.identifierPrefix;if(re){var l=Wn,n=Fn;l=(n&~(1<<32-Zl(n)-1)).toString(32)+l,t="_"+t+"R_"+l,l=tf++,0<l&&(t+="H"+l.toString(32)),t+="_"}else l=CN++,t="_"+t+"r_"+l.toString(32)+"_";return e.memoizedState=t},useHostTransitionStatus:U0,useFormState:Jv,useActionState:Jv,useOptimistic:function(e){var t=Sl();t.memoizedState=t.baseState=e;var l={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return t.queue=l,t=k0.bind(null,ne,!0,l),l.dispatch=t,[e,t]},useMemoCache:D0,useCacheRefresh:function(){return Sl().memoizedState=YN.bind(null,ne)},useEffectEvent:function(e){var t=Sl(),l={impl:e};return t.memoizedState=l,function(){if((Ae&2)!==0)throw Error(O(440));return l.impl.apply(void 0,arguments)}}},Ab={readContext:tl,use:Af,useCallback:gb,useContext:tl,useEffect:C0,useImperativeHandle:pb,useInsertionEffect:fb,useLayoutEffect:mb,useMemo:hb,useReducer:Os,useRef:cb,useState:function(){return Os(Ra)},useDebugValue:L0,useDeferredValue:function(e,t){var l=yt();return vb(l,Be.memoizedState,e,t)},useTransition:function(){var e=Os(Ra)[0],t=yt().memoizedState;return[typeof e=="boolean"?e:Ec(e),t]},useSyncExternalStore:Iy,useId:Eb,useHostTransitionStatus:U0,useFormState:$v,useActionState:$v,useOptimistic:function(e,t){var l=yt();return ab(l,Be,e,t)},useMemoCache:D0,useCacheRefresh:wb,useEffectEvent:sb},GN={readContext:tl,use:Af,useCallback:gb,useContext:tl,useEffect:C0,useImperativeHandle:pb,useInsertionEffect:fb,useLayoutEffect:mb,useMemo:hb,useReducer:Cd,useRef:cb,useState:function(){return Cd(Ra)},useDebugValue:L0,useDeferredValue:function(e,t){var l=yt();return Be===null?H0(l,e,t):vb(l,Be.memoizedState,e,t)},useTransition:function(){var e=Cd(Ra)[0],t=yt().memoizedState;return[typeof e=="boolean"?e:Ec(e),t]},useSyncExternalStore:Iy,useId:Eb,useHostTransitionStatus:U0,useFormState:Fv,useActionState:Fv,useOptimistic:function(e,t){var l=yt();return Be!==null?ab(l,Be,e,t):(l.baseState=e,[e,l.queue.dispatch])},useMemoCache:D0,useCacheRefresh:wb,useEffectEvent:sb};function Ld(e,t,l,n){t=e.memoizedState,l=l(n,t),l=l==null?t:je({},t,l),e.memoizedState=l,e.lanes===0&&(e.updateQueue.baseState=l)}var xp={enqueueSetState:function(e,t,l){e=e._reactInternals;var n=Kl(),a=hi(n);a.payload=t,l!=null&&(a.callback=l),t=vi(e,a,n),t!==null&&(Ml(t,e,n),jr(t,e,n))},enqueueReplaceState:function(e,t,l){e=e._reactInternals;var n=Kl(),a=hi(n);a.tag=1,a.payload=t,l!=null&&(a.callback=l),t=vi(e,a,n),t!==null&&(Ml(t,e,n),jr(t,e,n))},enqueueForceUpdate:function(e,t){e=e._reactInternals;var l=Kl(),n=hi(l);n.tag=2,t!=null&&(n.callback=t),t=vi(e,n,l),t!==null&&(Ml(t,e,l),jr(t,e,l))}};function Iv(e,t,l,n,a,i,u){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,i,u):t.prototype&&t.prototype.isPureReactComponent?!tc(l,n)||!tc(a,i):!0}function Pv(e,t,l,n){e=t.state,typeof t.componentWillReceiveProps=="function"&&t.componentWillReceiveProps(l,n),typeof t.UNSAFE_componentWillReceiveProps=="function"&&t.UNSAFE_componentWillReceiveProps(l,n),t.state!==e&&xp.enqueueReplaceState(t,t.state,null)}function uu(e,t){var l=t;if("ref"in t){l={};for(var n in t)n!=="ref"&&(l[n]=t[n])}if(e=e.defaultProps){l===t&&(l=je({},l));for(var a in e)l[a]===void 0&&(l[a]=e[a])}return l}function _b(e){Zs(e)}function Ob(e){console.error(e)}function zb(e){Zs(e)}function nf(e,t){try{var l=e.onUncaughtError;l(t.value,{componentStack:t.stack})}catch(n){setTimeout(function(){throw n})}}function e1(e,t,l){try{var n=e.onCaughtError;n(l.value,{componentStack:l.stack,errorBoundary:t.tag===1?t.stateNode:null})}catch(a){setTimeout(function(){throw a})}}function Np(e,t,l){return l=hi(l),l.tag=3,l.payload={element:null},l.callback=function(){nf(e,t)},l}function Db(e){return e=hi(e),e.tag=3,e}function Mb(e,t,l,n){var a=l.type.getDerivedStateFromError;if(typeof a=="function"){var i=n.value;e.payload=function(){return a(i)},e.callback=function(){e1(t,l,n)}}var u=l.stateNode;u!==null&&typeof u.componentDidCatch=="function"&&(e.callback=function(){e1(t,l,n),typeof a!="function"&&(Si===null?Si=new Set([this]):Si.add(this));var o=n.stack;this.componentDidCatch(n.value,{componentStack:o!==null?o:""})})}function qN(e,t,l,n,a){if(l.flags|=32768,n!==null&&typeof n=="object"&&typeof n.then=="function"){if(t=l.alternate,t!==null&&tu(t,l,a,!0),l=il.current,l!==null){switch(l.tag){case 31:case 13:case 19:return ml===null?mf():l.alternate===null&&dt===0&&(dt=3),l.flags&=-257,l.flags|=65536,l.lanes=a,n===Ws?l.flags|=16384:(t=l.updateQueue,t===null?l.updateQueue=new Set([n]):t.add(n),Gd(e,n,a)),!1;case 22:return l.flags|=65536,n===Ws?l.flags|=16384:(t=l.updateQueue,t===null?(t={transitions:null,markerInstances:null,retryQueue:new Set([n])},l.updateQueue=t):(l=t.retryQueue,l===null?t.retryQueue=new Set([n]):l.add(n)),Gd(e,n,a)),!1}throw Error(O(435,l.tag))}return Gd(e,n,a),mf(),!1}if(re)return t=il.current,t!==null?((t.flags&65536)===0&&(t.flags|=256),t.flags|=65536,t.lanes=a,n!==dp&&(e=Error(O(422),{cause:n}),nc(pn(e,l)))):(n!==dp&&(t=Error(O(423),{cause:n}),nc(pn(t,l))),e=e.current.alternate,e.flags|=65536,a&=-a,e.lanes|=a,n=pn(n,l),a=Np(e.stateNode,n,a),Md(e,a),dt!==4&&(dt=2)),!1;var i=Error(O(520),{cause:n});if(i=pn(i,l),Fr===null?Fr=[i]:Fr.push(i),dt!==4&&(dt=2),t===null)return!0;n=pn(n,l),l=t;do{switch(l.tag){case 3:return l.flags|=65536,e=a&-a,l.lanes|=e,e=Np(l.stateNode,n,e),Md(l,e),!1;case 1:if(t=l.type,i=l.stateNode,(l.flags&128)===0&&(typeof t.getDerivedStateFromError=="function"||i!==null&&typeof i.componentDidCatch=="function"&&(Si===null||!Si.has(i))))return l.flags|=65536,a&=-a,l.lanes|=a,a=Db(a),Mb(a,e,l,n),Md(l,a),!1;break;case 22:if(l.memoizedState!==null)return l.flags|=65536,!1}l=l.return}while(l!==null);return!1}var B0=Error(O(461)),Nt=!1;function Ct(e,t,l,n){t.child=e===null?Zy(t,null,l,n):au(t,e.child,l,n)}function t1(e,t,l,n,a){l=l.render;var i=t.ref;if("ref"in n){var u={};for(var o in n)o!=="ref"&&(u[o]=n[o])}else u=n;return lu(t),n=A0(e,t,l,u,i,a),o=_0(),e!==null&&!Nt?(O0(e,t,a),Aa(e,t,a)):(re&&o&&xf(t),t.flags|=1,Ct(e,t,n,a),t.child)}function l1(e,t,l,n,a){if(e===null){var i=l.type;return typeof i=="function"&&!y0(i)&&i.defaultProps===void 0&&l.compare===null?(t.tag=15,t.type=i,Cb(e,t,i,n,a)):(e=Rs(l.type,null,n,t,t.mode,a),e.ref=t.ref,e.return=t,t.child=e)}if(i=e.child,!V0(e,a)){var u=i.memoizedProps;if(l=l.compare,l=l!==null?l:tc,l(u,n)&&e.ref===t.ref)return Aa(e,t,a)}return t.flags|=1,e=Ea(i,n),e.ref=t.ref,e.return=t,t.child=e}function Cb(e,t,l,n,a){if(e!==null){var i=e.memoizedProps;if(tc(i,n)&&e.ref===t.ref)if(Nt=!1,t.pendingProps=n=i,V0(e,a))(e.flags&131072)!==0&&(Nt=!0);else return t.lanes=e.lanes,Aa(e,t,a)}return Rp(e,t,l,n,a)}function Lb(e,t,l,n){var a=n.children,i=e!==null?e.memoizedState:null;if(e===null&&t.stateNode===null&&(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),n.mode==="hidden"){if((t.flags&128)!==0){if(i=i!==null?i.baseLanes|l:l,e!==null){for(n=t.child=e.child,a=0;n!==null;)a=a|n.lanes|n.childLanes,n=n.sibling;n=a&~i}else n=0,t.child=null;return n1(e,t,i,l,n)}if((l&536870912)!==0)t.memoizedState={baseLanes:0,cachePool:null},e!==null&&_s(t,i!==null?i.cachePool:null),i!==null?Xv(t,i):bp(),$y(t);else return n=t.lanes=536870912,n1(e,t,i!==null?i.baseLanes|l:l,l,n)}else i!==null?(_s(t,i.cachePool),Xv(t,i),bi(),t.memoizedState=null):(e!==null&&_s(t,null),bp(),bi());return Ct(e,t,a,l),t.child}function Kr(e,t){return e!==null&&e.tag===22||t.stateNode!==null||(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),t.sibling}function n1(e,t,l,n,a){var i=E0();return i=i===null?null:{parent:xt._currentValue,pool:i},t.memoizedState={baseLanes:l,cachePool:i},e!==null&&_s(t,null),bp(),$y(t),e!==null&&tu(e,t,n,!0),t.childLanes=a,null}function Ds(e,t){return t=zf({mode:t.mode,children:t.children},e.mode),t.ref=e.ref,e.child=t,t.return=e,t}function a1(e,t,l){return au(t,e.child,null,l),e=Ds(t,t.pendingProps),e.flags|=2,Gl(t),t.memoizedState=null,e}function jN(e,t,l){var n=t.pendingProps,a=(t.flags&128)!==0;if(t.flags&=-129,e===null){if(re){if(n.mode==="hidden")return e=Ds(t,n),t.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},Kr(null,e);if(Sp(t),(e=Ke)?(e=LS(e,gn),e=e!==null&&e.data==="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:xi!==null?{id:Fn,overflow:Wn}:null,retryLane:536870912,hydrationErrors:null},l=Yy(e),l.return=t,t.child=l,Kt=t,Ke=null)):e=null,e===null)throw Ni(t);return t.lanes=536870912,null}return Ds(t,n)}var i=e.memoizedState;if(i!==null){var u=i.dehydrated;if(Sp(t),a)if(t.flags&256)t.flags&=-257,t=a1(e,t,l);else if(t.memoizedState!==null)t.child=e.child,t.flags|=128,t=null;else throw Error(O(558));else if(Nt||tu(e,t,l,!1),a=(l&e.childLanes)!==0,Nt||a){if(Ri.current===null){if(n=qe,n!==null&&(u=sy(n,l),u!==0&&u!==i.retryLane))throw i.retryLane=u,fu(e,u),Ml(n,e,u),B0;mf()}t=a1(e,t,l)}else e=i.treeContext,Ke=hn(u.nextSibling),Kt=t,re=!0,gi=null,gn=!1,e!==null&&Gy(t,e),t=Ds(t,n),t.flags|=134221824;return t}return e=Ea(e.child,{mode:n.mode,children:n.children}),e.ref=t.ref,t.child=e,e.return=t,e}function Ku(e,t){var l=t.ref;if(l===null)e!==null&&e.ref!==null&&(t.flags|=4194816);else{if(typeof l!="function"&&typeof l!="object")throw Error(O(284));(e===null||e.ref!==l)&&(t.flags|=4194816)}}function Rp(e,t,l,n,a){return lu(t),l=A0(e,t,l,n,void 0,a),n=_0(),e!==null&&!Nt?(O0(e,t,a),Aa(e,t,a)):(re&&n&&xf(t),t.flags|=1,Ct(e,t,l,a),t.child)}function i1(e,t,l,n,a,i){return lu(t),t.updateQueue=null,l=Wy(t,n,l,a),Fy(e),n=_0(),e!==null&&!Nt?(O0(e,t,i),Aa(e,t,i)):(re&&n&&xf(t),t.flags|=1,Ct(e,t,l,i),t.child)}function u1(e,t,l,n,a){if(lu(t),t.stateNode===null){var i=ao,u=l.contextType;typeof u=="object"&&u!==null&&(i=tl(u)),i=new l(n,i),t.memoizedState=i.state!==null&&i.state!==void 0?i.state:null,i.updater=xp,t.stateNode=i,i._reactInternals=t,i=t.stateNode,i.props=n,i.state=t.memoizedState,i.refs={},T0(t),u=l.contextType,i.context=typeof u=="object"&&u!==null?tl(u):ao,i.state=t.memoizedState,u=l.getDerivedStateFromProps,typeof u=="function"&&(Ld(t,l,u,n),i.state=t.memoizedState),typeof l.getDerivedStateFromProps=="function"||typeof i.getSnapshotBeforeUpdate=="function"||typeof i.UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(u=i.state,typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount(),u!==i.state&&xp.enqueueReplaceState(i,i.state,null),Xr(t,n,i,a),Qr(),i.state=t.memoizedState),typeof i.componentDidMount=="function"&&(t.flags|=4194308),n=!0}else if(e===null){i=t.stateNode;var o=t.memoizedProps,r=uu(l,o);i.props=r;var s=i.context,d=l.contextType;u=ao,typeof d=="object"&&d!==null&&(u=tl(d));var v=l.getDerivedStateFromProps;d=typeof v=="function"||typeof i.getSnapshotBeforeUpdate=="function",o=t.pendingProps!==o,d||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(o||s!==u)&&Pv(t,i,n,u),ui=!1;var f=t.memoizedState;i.state=f,Xr(t,n,i,a),Qr(),s=t.memoizedState,o||f!==s||ui?(typeof v=="function"&&(Ld(t,l,v,n),s=t.memoizedState),(r=ui||Iv(t,l,r,n,f,s,u))?(d||typeof i.UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount()),typeof i.componentDidMount=="function"&&(t.flags|=4194308)):(typeof i.componentDidMount=="function"&&(t.flags|=4194308),t.memoizedProps=n,t.memoizedState=s),i.props=n,i.state=s,i.context=u,n=r):(typeof i.componentDidMount=="function"&&(t.flags|=4194308),n=!1)}else{i=t.stateNode,vp(e,t),u=t.memoizedProps,d=uu(l,u),i.props=d,v=t.pendingProps,f=i.context,s=l.contextType,r=ao,typeof s=="object"&&s!==null&&(r=tl(s)),o=l.getDerivedStateFromProps,(s=typeof o=="function"||typeof i.getSnapshotBeforeUpdate=="function")||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(u!==v||f!==r)&&Pv(t,i,n,r),ui=!1,f=t.memoizedState,i.state=f,Xr(t,n,i,a),Qr();var p=t.memoizedState;u!==v||f!==p||ui||e!==null&&e.dependencies!==null&&Fs(e.dependencies)?(typeof o=="function"&&(Ld(t,l,o,n),p=t.memoizedState),(d=ui||Iv(t,l,d,n,f,p,r)||e!==null&&e.dependencies!==null&&Fs(e.dependencies))?(s||typeof i.UNSAFE_componentWillUpdate!="function"&&typeof i.componentWillUpdate!="function"||(typeof i.componentWillUpdate=="function"&&i.componentWillUpdate(n,p,r),typeof i.UNSAFE_componentWillUpdate=="function"&&i.UNSAFE_componentWillUpdate(n,p,r)),typeof i.componentDidUpdate=="function"&&(t.flags|=4),typeof i.getSnapshotBeforeUpdate=="function"&&(t.flags|=1024)):(typeof i.componentDidUpdate!="function"||u===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||u===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),t.memoizedProps=n,t.memoizedState=p),i.props=n,i.state=p,i.context=r,n=d):(typeof i.componentDidUpdate!="function"||u===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||u===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),n=!1)}return i=n,Ku(e,t),n=(t.flags&128)!==0,i||n?(i=t.stateNode,l=n&&typeof l.getDerivedStateFromError!="function"?null:i.render(),t.flags|=1,e!==null&&n?(t.child=au(t,e.child,null,a),t.child=au(t,null,l,a)):Ct(e,t,l,a),t.memoizedState=i.state,e=t.child):e=Aa(e,t,a),e}function o1(e,t,l,n){return eu(),t.flags|=256,Ct(e,t,l,n),t.child}var Ap={dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function _p(e){return{baseLanes:e,cachePool:jy()}}function Op(e,t,l){return e=e!==null?e.childLanes&~l:0,t&&(e|=jl),e}function Hb(e,t,l){var n=t.pendingProps,a=!1,i=(t.flags&128)!==0,u;if((u=i)||(u=e!==null&&e.memoizedState===null?!1:(nl.current&2)!==0),u&&(a=!0,t.flags&=-129),u=(t.flags&32)!==0,t.flags&=-33,e===null){if(re){if(a?yi(t):bi(),(e=Ke)?(e=LS(e,gn),e=e!==null&&e.data!=="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:xi!==null?{id:Fn,overflow:Wn}:null,retryLane:536870912,hydrationErrors:null},l=Yy(e),l.return=t,t.child=l,Kt=t,Ke=null)):e=null,e===null)throw Ni(t);return I0(e)?t.lanes=32:t.lanes=536870912,null}return i=n.children,n=n.fallback,a?(bi(),a=t.mode,i=zf({mode:"hidden",children:i},a),n=Fi(n,a,l,null),i.return=t,n.return=t,i.sibling=n,t.child=i,n=t.child,n.memoizedState=_p(l),n.childLanes=Op(e,u,l),t.memoizedState=Ap,Kr(null,n)):(yi(t),Y0(t,i))}var o=e.memoizedState;if(o!==null){var r=o.dehydrated;if(r!==null)return QN(e,t,i,u,n,r,o,l)}return a?(bi(),a=n.fallback,i=t.mode,o=e.child,r=o.sibling,n=Ea(o,{mode:"hidden",children:n.children}),n.subtreeFlags=o.subtreeFlags&1206910976,r!==null?a=Ea(r,a):(a=Fi(a,i,l,null),a.flags|=2),a.return=t,n.return=t,n.sibling=a,t.child=n,Kr(null,n),n=t.child,a=e.child.memoizedState,a===null?a=_p(l):(i=a.cachePool,i!==null?(o=xt._currentValue,i=i.parent!==o?{parent:o,pool:o}:i):i=jy(),a={baseLanes:a.baseLanes|l,cachePool:i}),n.memoizedState=a,n.childLanes=Op(e,u,l),t.memoizedState=Ap,Kr(e.child,n)):(yi(t),l=e.child,e=l.sibling,l=Ea(l,{mode:"visible",children:n.children}),l.return=t,l.sibling=null,e!==null&&(u=t.deletions,u===null?(t.deletions=[e],t.flags|=16):u.push(e)),t.child=l,t.memoizedState=null,l)}function Y0(e,t){return t=zf({mode:"visible",children:t},e.mode),t.return=e,e.child=t}function zf(e,t){return e=Dl(22,e,null,t),e.lanes=0,e}function ms(e,t,l){return au(t,e.child,null,l),e=Y0(t,t.pendingProps.children),e.flags|=2,t.memoizedState=null,e}function QN(e,t,l,n,a,i,u,o){if(l)return t.flags&256?(yi(t),t.flags&=-257,ms(e,t,o)):t.memoizedState!==null?(bi(),t.child=e.child,t.flags|=128,null):(bi(),i=a.fallback,u=t.mode,a=zf({mode:"visible",children:a.children},u),i=Fi(i,u,o,null),i.flags|=2,a.return=t,i.return=t,a.sibling=i,t.child=a,au(t,e.child,null,o),a=t.child,a.memoizedState=_p(o),a.childLanes=Op(e,n,o),t.memoizedState=Ap,Kr(null,a));if(yi(t),I0(i)){if(n=i.nextSibling&&i.nextSibling.dataset,n)var r=n.dgst;return n=r,n!==""&&(a=Error(O(419)),a.stack="",a.digest=n,nc({value:a,source:null,stack:null})),ms(e,t,o)}if(Nt||tu(e,t,o,!1),n=(o&e.childLanes)!==0,Nt||n){if(Ri.current!==null)return ms(e,t,o);if(n=qe,n!==null&&(a=sy(n,o),a!==0&&a!==u.retryLane))throw u.retryLane=a,fu(e,a),Ml(n,e,a),B0;return e0(i)||mf(),ms(e,t,o)}return e0(i)?(t.flags|=192,t.child=e.child,null):(e=u.treeContext,Ke=hn(i.nextSibling),Kt=t,re=!0,gi=null,gn=!1,e!==null&&Gy(t,e),t=Y0(t,a.children),t.flags|=134221824,t)}function r1(e,t,l){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t),As(e.return,t,l)}function c1(e){for(var t=null;e!==null;){var l=e.alternate;l!==null&&Ps(l)===null&&(t=e),e=e.sibling}return t}function ds(e,t,l,n,a,i){var u=e.memoizedState;u===null?e.memoizedState={isBackwards:t,rendering:null,renderingStartTime:0,last:n,tail:l,tailMode:a,treeForkCount:i}:(u.isBackwards=t,u.rendering=null,u.renderingStartTime=0,u.last=n,u.tail=l,u.tailMode=a,u.treeForkCount=i)}function Hd(e){var t=e.child;for(e.child=null;t!==null;){var l=t.sibling;t.sibling=e.child,e.child=t,t=l}}function zp(e,t,l){var n=t.pendingProps,a=n.revealOrder,i=n.tail;n=n.children;var u=nl.current;if(t.flags&128)return ic(t,u),null;var o=(u&2)!==0;if(o?(u=u&1|2,t.flags|=128):u&=1,ic(t,u),a==="backwards"&&e!==null?(Hd(e),Ct(e,t,n,l),Hd(e)):Ct(e,t,n,l),n=re?lc:0,!o&&e!==null&&(e.flags&128)!==0)e:for(e=t.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&r1(e,l,t);else if(e.tag===19)r1(e,l,t);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===t)break e;for(;e.sibling===null;){if(e.return===null||e.return===t)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(a){case"backwards":l=c1(t.child),l===null?(a=t.child,t.child=null):(a=l.sibling,l.sibling=null,Hd(t)),ds(t,!0,a,null,i,n);break;case"unstable_legacy-backwards":for(l=null,a=t.child,t.child=null;a!==null;){if(e=a.alternate,e!==null&&Ps(e)===null){t.child=a;break}e=a.sibling,a.sibling=l,l=a,a=e}ds(t,!0,l,null,i,n);break;case"together":ds(t,!1,null,null,void 0,n);break;case"independent":t.memoizedState=null;break;default:l=c1(t.child),l===null?(a=t.child,t.child=null):(a=l.sibling,l.sibling=null),ds(t,!1,a,l,i,n)}return t.child}function s1(e,t,l){var n=t.pendingProps;return si(t,t.type,n.value),Ct(e,t,n.children,l),t.child}function Aa(e,t,l){if(e!==null&&(t.dependencies=e.dependencies),_i|=t.lanes,(l&t.childLanes)===0)if(e!==null){if(tu(e,t,l,!1),(l&t.childLanes)===0)return null}else return null;if(e!==null&&t.child!==e.child)throw Error(O(153));if(t.child!==null){for(e=t.child,l=Ea(e,e.pendingProps),t.child=l,l.return=t;e.sibling!==null;)e=e.sibling,l=l.sibling=Ea(e,e.pendingProps),l.return=t;l.sibling=null}return t.child}function V0(e,t){return(e.lanes&t)!==0?!0:(e=e.dependencies,!!(e!==null&&Fs(e)))}function XN(e,t,l){switch(t.tag){case 3:qs(t,t.stateNode.containerInfo),si(t,xt,e.memoizedState.cache),eu();break;case 27:case 5:np(t);break;case 4:qs(t,t.stateNode.containerInfo);break;case 10:si(t,t.type,t.memoizedProps.value);break;case 31:if(t.memoizedState!==null)return t.flags|=128,Sp(t),null;break;case 13:var n=t.memoizedState;if(n!==null){if(n.dehydrated!==null)return yi(t),t.flags|=128,null;n=tu(e,t,l,!1);var a=t.child.childLanes;return n||(l&a)!==0?Hb(e,t,l):(yi(t),e=Aa(e,t,l),e!==null?e.sibling:null)}yi(t);break;case 19:if(t.flags&128)return zp(e,t,l);if(a=(e.flags&128)!==0,n=(l&t.childLanes)!==0,n||(tu(e,t,l,!1),n=(l&t.childLanes)!==0),a){if(n)return zp(e,t,l);t.flags|=128}if(a=t.memoizedState,a!==null&&(a.rendering=null,a.tail=null,a.lastEffect=null),ic(t,nl.current),n)break;return null;case 22:return t.lanes=0,Lb(e,t,l,t.pendingProps);case 24:si(t,xt,e.memoizedState.cache)}return Aa(e,t,l)}function Ub(e,t,l){if(e!==null)if(e.memoizedProps!==t.pendingProps)Nt=!0;else{if(!V0(e,l)&&(t.flags&128)===0)return Nt=!1,XN(e,t,l);Nt=(e.flags&131072)!==0}else Nt=!1,re&&(t.flags&1048576)!==0&&Vy(t,lc,t.index);switch(t.lanes=0,t.tag){case 16:e:{var n=t.pendingProps;if(e=Xi(t.elementType),t.type=e,typeof e=="function")y0(e)?(n=uu(e,n),t.tag=1,t=u1(null,t,e,n,l)):(t.tag=0,t=Rp(null,t,e,n,l));else{if(e!=null){var a=e.$$typeof;if(a===i0){t.tag=11,t=t1(null,t,e,n,l);break e}else if(a===u0){t.tag=14,t=l1(null,t,e,n,l);break e}else if(a===Jn){t.tag=10,t.type=e,t=s1(null,t,l);break e}}throw t=tp(e)||e,Error(O(306,t,""))}}return t;case 0:return Rp(e,t,t.type,t.pendingProps,l);case 1:return n=t.type,a=uu(n,t.pendingProps),u1(e,t,n,a,l);case 3:e:{if(qs(t,t.stateNode.containerInfo),e===null)throw Error(O(387));n=t.pendingProps;var i=t.memoizedState;a=i.element,vp(e,t),Xr(t,n,null,l);var u=t.memoizedState;if(n=u.cache,si(t,xt,n),n!==i.cache&&gp(t,[xt],l,!0),Qr(),n=u.element,i.isDehydrated)if(i={element:n,isDehydrated:!1,cache:u.cache},t.updateQueue.baseState=i,t.memoizedState=i,t.flags&256){t=o1(e,t,n,l);break e}else if(n!==a){a=pn(Error(O(424)),t),nc(a),t=o1(e,t,n,l);break e}else for(e=t.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,Ke=hn(e.firstChild),Kt=t,re=!0,gi=null,gn=!0,l=Zy(t,null,n,l),t.child=l;l;)l.flags=l.flags&-3|134221824,l=l.sibling;else{if(eu(),n===a){t=Aa(e,t,l);break e}Ct(e,t,n,l)}t=t.child}return t;case 26:return Ku(e,t),e===null?(l=k1(t.type,null,t.pendingProps,null))?t.memoizedState=l:re||(t.stateNode=NS(t.type,t.pendingProps,pi.current,t)):t.memoizedState=k1(t.type,e.memoizedProps,t.pendingProps,e.memoizedState),null;case 27:return np(t),e===null&&re&&(n=t.stateNode=HS(t.type,t.pendingProps,pi.current),Kt=t,gn=!0,a=Ke,zi(t.type)?(t0=a,Ke=hn(n.firstChild)):Ke=a),Ct(e,t,t.pendingProps.children,l),Ku(e,t),e===null&&(t.flags|=4194304),t.child;case 5:return e===null&&re&&((a=n=Ke)&&(n=k3(n,t.type,t.pendingProps,gn),n!==null?(t.stateNode=n,Kt=t,Ke=hn(n.firstChild),gn=!1,a=!0):a=!1),a||Ni(t)),np(t),a=t.type,i=t.pendingProps,u=e!==null?e.memoizedProps:null,n=i.children,Wp(a,i)?n=null:u!==null&&Wp(a,u)&&(t.flags|=32),t.memoizedState!==null&&(a=A0(e,t,LN,null,null,l),Oo._currentValue=a),Ku(e,t),Ct(e,t,n,l),t.child;case 6:return e===null&&re&&((e=l=Ke)&&(l=B3(l,t.pendingProps,gn),l!==null?(t.stateNode=l,Kt=t,Ke=null,e=!0):e=!1),e||Ni(t)),null;case 13:return Hb(e,t,l);case 4:return qs(t,t.stateNode.containerInfo),n=t.pendingProps,e===null?t.child=au(t,null,n,l):Ct(e,t,n,l),t.child;case 11:return t1(e,t,t.type,t.pendingProps,l);case 7:return n=t.pendingProps,Ku(e,t),Ct(e,t,n,l),t.child;case 8:return Ct(e,t,t.pendingProps.children,l),t.child;case 12:return Ct(e,t,t.pendingProps.children,l),t.child;case 10:return s1(e,t,l);case 9:return a=t.type._context,n=t.pendingProps.children,lu(t),a=tl(a),n=n(a),t.flags|=1,Ct(e,t,n,l),t.child;case 14:return l1(e,t,t.type,t.pendingProps,l);case 15:return Cb(e,t,t.type,t.pendingProps,l);case 19:return zp(e,t,l);case 31:return jN(e,t,l);case 22:return Lb(e,t,l,t.pendingProps);case 24:return lu(t),n=tl(xt),e===null?(a=E0(),a===null&&(a=qe,i=S0(),a.pooledCache=i,i.refCount++,i!==null&&(a.pooledCacheLanes|=l),a=i),t.memoizedState={parent:n,cache:a},T0(t),si(t,xt,a)):((e.lanes&l)!==0&&(vp(e,t),Xr(t,null,null,l),Qr()),a=e.memoizedState,i=t.memoizedState,a.parent!==n?(a={parent:n,cache:n},t.memoizedState=a,t.lanes===0&&(t.memoizedState=t.updateQueue.baseState=a),si(t,xt,n)):(n=i.cache,si(t,xt,n),n!==a.cache&&gp(t,[xt],l,!0))),Ct(e,t,t.pendingProps.children,l),t.child;case 30:return t.stateNode===null&&(t.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=t.pendingProps,n.name!=null&&n.name!=="auto"?t.flags|=e===null?18882560:18874368:re&&xf(t),e!==null&&e.memoizedProps.name!==n.name?t.flags|=4194816:Ku(e,t),Ct(e,t,n.children,l),t.child;case 29:throw t.pendingProps}throw Error(O(156,t.tag))}function ya(e){e.flags|=4}function Ud(e,t,l,n,a){var i;if((i=(e.mode&32)!==0)&&(i=l===null?V1(t,n):V1(t,n)&&(n.src!==l.src||n.srcSet!==l.srcSet)),i){if(e.flags|=16777216,(a&335544128)===a)if(e.stateNode.complete)e.flags|=8192;else if(fS())e.flags|=8192;else throw Ii=Ws,w0}else e.flags&=-16777217}function f1(e,t){if(t.type!=="stylesheet"||(t.state.loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!YS(t))if(fS())e.flags|=8192;else throw Ii=Ws,w0}function ps(e,t){t!==null&&(e.flags|=4),e.flags&16384&&(t=e.tag!==22?oy():536870912,e.lanes|=t,To|=t)}function zr(e,t){if(!re)switch(e.tailMode){case"visible":break;case"collapsed":for(var l=e.tail,n=null;l!==null;)l.alternate!==null&&(n=l),l=l.sibling;n===null?t||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(t=e.tail,l=null;t!==null;)t.alternate!==null&&(l=t),t=t.sibling;l===null?e.tail=null:l.sibling=null}}function Ze(e){var t=e.alternate!==null&&e.alternate.child===e.child,l=0,n=0;if(t)for(var a=e.child;a!==null;)l|=a.lanes|a.childLanes,n|=a.subtreeFlags&1206910976,n|=a.flags&1206910976,a.return=e,a=a.sibling;else for(a=e.child;a!==null;)l|=a.lanes|a.childLanes,n|=a.subtreeFlags,n|=a.flags,a.return=e,a=a.sibling;return e.subtreeFlags|=n,e.childLanes=l,t}function ZN(e,t,l){var n=t.pendingProps;switch(b0(t),t.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:return Ze(t),null;case 1:return Ze(t),null;case 3:return l=t.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),t.memoizedState.cache!==n&&(t.flags|=2048),wa(xt),bo(),l.pendingContext&&(l.context=l.pendingContext,l.pendingContext=null),(e===null||e.child===null)&&(Xu(t)?ya(t):e===null||e.memoizedState.isDehydrated&&(t.flags&256)===0||(t.flags|=1024,Dd())),Ze(t),null;case 26:var a=t.type,i=t.memoizedState;return e===null?(ya(t),i!==null?(Ze(t),f1(t,i)):(Ze(t),Ud(t,a,null,n,l))):i?i!==e.memoizedState?(ya(t),Ze(t),f1(t,i)):(Ze(t),t.flags&=-16777217):(e=e.memoizedProps,e!==n&&ya(t),Ze(t),Ud(t,a,e,n,l)),null;case 27:if(js(t),l=pi.current,a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==n&&ya(t);else{if(!n){if(t.stateNode===null)throw Error(O(166));return Ze(t),t.subtreeFlags&=-33554433,null}e=In.current,Xu(t)?Bv(t,e):(e=HS(a,n,l),t.stateNode=e,ya(t))}return Ze(t),t.subtreeFlags&=-33554433,null;case 5:if(js(t),a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==n&&ya(t);else{if(!n){if(t.stateNode===null)throw Error(O(166));return Ze(t),t.subtreeFlags&=-33554433,null}if(i=In.current,Xu(t))Bv(t,i);else{var u=cc(pi.current);switch(i){case 1:i=u.createElementNS("http://www.w3.org/2000/svg",a);break;case 2:i=u.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;default:switch(a){case"svg":i=u.createElementNS("http://www.w3.org/2000/svg",a);break;case"math":i=u.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;case"script":i=u.createElement("div"),i.innerHTML="<script><\/script>",i=i.removeChild(i.firstChild);break;case"select":i=typeof n.is=="string"?u.createElement("select",{is:n.is}):u.createElement("select"),n.multiple?i.multiple=!0:n.size&&(i.size=n.size);break;default:i=typeof n.is=="string"?u.createElement(a,{is:n.is}):u.createElement(a)}}i[el]=t,i[Ll]=n;e:for(u=t.child;u!==null;){if(u.tag===5||u.tag===6)i.appendChild(u.stateNode);else if(u.tag!==4&&u.tag!==27&&u.child!==null){u.child.return=u,u=u.child;continue}if(u===t)break e;for(;u.sibling===null;){if(u.return===null||u.return===t)break e;u=u.return}u.sibling.return=u.return,u=u.sibling}t.stateNode=i;e:switch(al(i,a,n),a){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&ya(t)}}return Ze(t),t.subtreeFlags&=-33554433,Ud(t,t.type,e===null?null:e.memoizedProps,t.pendingProps,l),null;case 6:if(e&&t.stateNode!=null)e.memoizedProps!==n&&ya(t);else{if(typeof n!="string"&&t.stateNode===null)throw Error(O(166));if(e=pi.current,Xu(t)){if(e=t.stateNode,l=t.memoizedProps,n=null,a=Kt,a!==null)switch(a.tag){case 27:case 5:n=a.memoizedProps}e[el]=t,e=!!(e.nodeValue===l||n!==null&&n.suppressHydrationWarning===!0||TS(e.nodeValue,l)),e||Ni(t,!0)}else e=cc(e).createTextNode(n),e[el]=t,t.stateNode=e}return Ze(t),null;case 31:if(l=t.memoizedState,e===null||e.memoizedState!==null){if(n=Xu(t),l!==null){if(e===null){if(!n)throw Error(O(318));if(e=t.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(O(557));e[el]=t}else eu(),(t.flags&128)===0&&(t.memoizedState=null),t.flags|=4;Ze(t),e=!1}else l=Dd(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=l),e=!0;if(!e)return t.flags&256?(Gl(t),t):(Gl(t),null);if((t.flags&128)!==0)throw Error(O(558))}return Ze(t),null;case 13:if(n=t.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(a=Xu(t),n!==null&&n.dehydrated!==null){if(e===null){if(!a)throw Error(O(318));if(a=t.memoizedState,a=a!==null?a.dehydrated:null,!a)throw Error(O(317));a[el]=t}else eu(),(t.flags&128)===0&&(t.memoizedState=null),t.flags|=4;Ze(t),a=!1}else a=Dd(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=a),a=!0;if(!a)return t.flags&256?(Gl(t),t):(Gl(t),null)}return Gl(t),(t.flags&128)!==0?(t.lanes=l,t):(l=n!==null,e=e!==null&&e.memoizedState!==null,l&&(n=t.child,a=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.cachePool!==null&&(a=n.alternate.memoizedState.cachePool.pool),i=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(i=n.memoizedState.cachePool.pool),i!==a&&(n.flags|=2048)),l!==e&&l&&(t.child.flags|=8192),ps(t,t.updateQueue),Ze(t),null);case 4:return bo(),e===null&&$0(t.stateNode.containerInfo),t.flags|=67108864,Ze(t),null;case 10:return wa(t.type),Ze(t),null;case 19:if(N0(t),n=t.memoizedState,n===null)return Ze(t),null;if(a=(t.flags&128)!==0,i=n.rendering,i===null)if(a)zr(n,!1);else{if(dt!==0||e!==null&&(e.flags&128)!==0)for(e=t.child;e!==null;){if(i=Ps(e),i!==null){for(t.flags|=128,zr(n,!1),e=i.updateQueue,t.updateQueue=e,ps(t,e),t.subtreeFlags=0,e=l,l=t.child;l!==null;)By(l,e),l=l.sibling;return ic(t,nl.current&1|2),re&&ba(t,n.treeForkCount),t.child}e=e.sibling}n.tail!==null&&Ql()>sf&&(t.flags|=128,a=!0,zr(n,!1),t.lanes=4194304)}else{if(!a)if(e=Ps(i),e!==null){if(t.flags|=128,a=!0,e=e.updateQueue,t.updateQueue=e,ps(t,e),zr(n,!0),n.tail===null&&n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!i.alternate&&!re)return Ze(t),null}else 2*Ql()-n.renderingStartTime>sf&&l!==536870912&&(t.flags|=128,a=!0,zr(n,!1),t.lanes=4194304);n.isBackwards?(i.sibling=t.child,t.child=i):(e=n.last,e!==null?e.sibling=i:t.child=i,n.last=i)}if(n.tail!==null){e=n.tail;e:{for(l=e;l!==null;){if(l.alternate!==null){l=!1;break e}l=l.sibling}l=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Ql(),e.sibling=null,i=nl.current,i=a?i&1|2:i&1,n.tailMode==="visible"||n.tailMode==="collapsed"||!l||re?ic(t,i):(l=i,Je(il,t),Je(nl,l),ml===null&&(ml=t)),re&&ba(t,n.treeForkCount),e}return Ze(t),null;case 22:case 23:return Gl(t),x0(),n=t.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(t.flags|=8192):n&&(t.flags|=8192),n?(l&536870912)!==0&&(t.flags&128)===0&&(Ze(t),t.subtreeFlags&6&&(t.flags|=8192)):Ze(t),l=t.updateQueue,l!==null&&ps(t,l.retryQueue),l=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(l=e.memoizedState.cachePool.pool),n=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(n=t.memoizedState.cachePool.pool),n!==l&&(t.flags|=2048),e!==null&&ll(Wi),null;case 24:return l=null,e!==null&&(l=e.memoizedState.cache),t.memoizedState.cache!==l&&(t.flags|=2048),wa(xt),Ze(t),null;case 25:return null;case 30:return t.flags|=33554432,Ze(t),null}throw Error(O(156,t.tag))}function KN(e,t){switch(b0(t),t.tag){case 1:return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 3:return wa(xt),bo(),e=t.flags,(e&65536)!==0&&(e&128)===0?(t.flags=e&-65537|128,t):null;case 26:case 27:case 5:return js(t),null;case 31:if(t.memoizedState!==null){if(Gl(t),t.alternate===null)throw Error(O(340));eu()}return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 13:if(Gl(t),e=t.memoizedState,e!==null&&e.dehydrated!==null){if(t.alternate===null)throw Error(O(340));eu()}return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 19:return N0(t),e=t.flags,e&65536?(t.flags=e&-65537|128,e=t.memoizedState,e!==null&&(e.rendering=null,e.tail=null),t.flags|=4,t):null;case 4:return bo(),null;case 10:return wa(t.type),null;case 22:case 23:return Gl(t),x0(),e!==null&&ll(Wi),e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 24:return wa(xt),null;case 25:return null;default:return null}}function kb(e,t){switch(b0(t),t.tag){case 3:wa(xt),bo();break;case 26:case 27:case 5:js(t);break;case 4:bo();break;case 31:t.memoizedState!==null&&Gl(t);break;case 13:Gl(t);break;case 19:N0(t);break;case 10:wa(t.type);break;case 22:case 23:Gl(t),x0(),e!==null&&ll(Wi);break;case 24:wa(xt)}}function wc(e,t){try{var l=t.updateQueue,n=l!==null?l.lastEffect:null;if(n!==null){var a=n.next;l=a;do{if((l.tag&e)===e){n=void 0;var i=l.create,u=l.inst;n=i(),u.destroy=n}l=l.next}while(l!==a)}}catch(o){He(t,t.return,o)}}function Ai(e,t,l){try{var n=t.updateQueue,a=n!==null?n.lastEffect:null;if(a!==null){var i=a.next;n=i;do{if((n.tag&e)===e){var u=n.inst,o=u.destroy;if(o!==void 0){u.destroy=void 0,a=t;var r=l,s=o;try{s()}catch(d){He(a,r,d)}}}n=n.next}while(n!==i)}}catch(d){He(t,t.return,d)}}function Bb(e){var t=e.updateQueue;if(t!==null){var l=e.stateNode;try{Jy(t,l)}catch(n){He(e,e.return,n)}}}function Yb(e,t,l){l.props=uu(e.type,e.memoizedProps),l.state=e.memoizedState;try{l.componentWillUnmount()}catch(n){He(e,t,n)}}function Zn(e,t){try{var l=e.ref;if(l!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var a=e.stateNode,i=xa(e.memoizedProps,a);(a.ref===null||a.ref.name!==i)&&(a.ref=OS(i)),n=a.ref;break;case 7:if(e.stateNode===null){var u=new $l(e);Cl(e.child,!1,H3,u,void 0,void 0),e.stateNode=u}n=e.stateNode;break;default:n=e.stateNode}typeof l=="function"?e.refCleanup=l(n):l.current=n}}catch(o){He(e,t,o)}}function Pt(e,t){var l=e.ref,n=e.refCleanup;if(l!==null)if(typeof n=="function")try{n()}catch(a){He(e,t,a)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof l=="function")try{l(null)}catch(a){He(e,t,a)}else l.current=null}function af(e,t){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&t!==null)for(var l=0;l<t.length;l++)CS(e.stateNode,t[l])}function m1(e){for(var t=e.return;t!==null&&(q0(t)&&CS(e.stateNode,t.stateNode),!G0(t));)t=t.return}function Jr(e){for(var t=e.return;t!==null&&(q0(t)&&U3(e.stateNode,t.stateNode),!G0(t));)t=t.return}function G0(e){return e.tag===5||e.tag===3||e.tag===27}function q0(e){return e&&e.tag===7&&e.stateNode!==null}function Dp(e){var t=e.type,l=e.memoizedProps,n=e.stateNode;try{e:switch(t){case"button":case"input":case"select":case"textarea":l.autoFocus&&n.focus();break e;case"img":l.src?n.src=l.src:l.srcSet&&(n.srcset=l.srcSet)}}catch(a){He(e,e.return,a)}}function kd(e,t,l){try{var n=e.stateNode;v3(n,e.type,l,t),n[Ll]=t}catch(a){He(e,e.return,a)}}function Vb(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&zi(e.type)||e.tag===4}function Bd(e){e:for(;;){for(;e.sibling===null;){if(e.return===null||Vb(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&zi(e.type)||e.flags&2||e.child===null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function Mp(e,t,l,n){var a=e.tag;if(a===5||a===6)a=e.stateNode,t?(l.nodeType===9?l.body:l.nodeName==="HTML"?l.ownerDocument.body:l).insertBefore(a,t):(t=l.nodeType===9?l.body:l.nodeName==="HTML"?l.ownerDocument.body:l,t.appendChild(a),l=l._reactRootContainer,l!=null||t.onclick!==null||(t.onclick=$n)),af(e,n),Ne=!0;else if(a!==4&&(a===27&&(af(e,n),n=null,zi(e.type)&&(l=e.stateNode,t=null)),e=e.child,e!==null))for(Mp(e,t,l,n),e=e.sibling;e!==null;)Mp(e,t,l,n),e=e.sibling}function uf(e,t,l,n){var a=e.tag;if(a===5||a===6)a=e.stateNode,t?l.insertBefore(a,t):l.appendChild(a),af(e,n),Ne=!0;else if(a!==4&&(a===27&&(af(e,n),n=null,zi(e.type)&&(l=e.stateNode)),e=e.child,e!==null))for(uf(e,t,l,n),e=e.sibling;e!==null;)uf(e,t,l,n),e=e.sibling}function Gb(e){var t=e.stateNode,l=e.memoizedProps;try{for(var n=e.type,a=t.attributes;a.length;)t.removeAttributeNode(a[0]);al(t,n,l),t[el]=e,t[Ll]=l}catch(i){He(e,e.return,i)}}var of=!1,ql=null;function d1(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(of=!0)}var Kn=null;function p1(){var e=Kn;return Kn=null,e}var zl=0;function Ho(e,t,l,n,a){return zl=0,qb(e.child,t,l,n,a)}function qb(e,t,l,n,a){for(var i=!1;e!==null;){if(e.tag===5){var u=e.stateNode;if(n!==null){var o=Ip(u);n.push(o),o.view&&(i=!0)}else i||Ip(u).view&&(i=!0);of=!0,RS(u,zl===0?t:t+"_"+zl,l),zl++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&a||qb(e.child,t,l,n,a)&&(i=!0));e=e.sibling}return i}function ea(e,t){for(;e!==null;)e.tag===5?AS(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&t||ea(e.child,t)),e=e.sibling}function Ms(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(Ms(e),e.tag===30&&(e.flags&18874368)!==0&&e.stateNode.paired)){var t=e.memoizedProps;if(t.name==null||t.name==="auto")throw Error(O(544));var l=t.name;t=za(t.default,t.share),t!=="none"&&(Ho(e,l,t,null,!1)||ea(e.child,!1))}e=e.sibling}}function Cp(e,t){if(e.tag===30){var l=e.stateNode,n=e.memoizedProps,a=xa(n,l),i=za(n.default,l.paired?n.share:n.enter);i!=="none"?Ho(e,a,i,null,!1)?(Ms(e),l.paired||t||xo(e,n.onEnter)):ea(e.child,!1):Ms(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)Cp(e,t),e=e.sibling;else Ms(e)}function Lp(e){if(ql!==null&&ql.size!==0){var t=ql;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var l=e.memoizedProps,n=l.name;if(n!=null&&n!=="auto"){var a=t.get(n);if(a!==void 0){var i=za(l.default,l.share);if(i!=="none"&&(Ho(e,n,i,null,!1)?(i=e.stateNode,a.paired=i,i.paired=a,xo(e,l.onShare)):ea(e.child,!1)),t.delete(n),t.size===0)break}}}Lp(e)}e=e.sibling}}}function Hp(e){if(e.tag===30){var t=e.memoizedProps,l=xa(t,e.stateNode),n=ql!==null?ql.get(l):void 0,a=za(t.default,n!==void 0?t.share:t.exit);a!=="none"&&(Ho(e,l,a,null,!1)?n!==void 0?(a=e.stateNode,n.paired=a,a.paired=n,ql.delete(l),xo(e,t.onShare)):xo(e,t.onExit):ea(e.child,!1)),ql!==null&&Lp(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)Hp(e),e=e.sibling;else ql!==null&&Lp(e)}function jb(e){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,l=xa(t,e.stateNode);t=za(t.default,t.update),e.flags&=-5,t!=="none"&&Ho(e,l,t,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&jb(e);e=e.sibling}}function Up(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.stateNode;t.paired!==null&&(t.paired=null,ea(e.child,!1))}Up(e)}e=e.sibling}}function Cs(e){if(e.tag===30)e.stateNode.paired=null,ea(e.child,!1),Up(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)Cs(e),e=e.sibling;else Up(e)}function Qb(e){for(e=e.child;e!==null;)e.tag===30?ea(e.child,!1):(e.subtreeFlags&33554432)!==0&&Qb(e),e=e.sibling}function j0(e,t,l,n,a,i,u){for(var o=!1;t!==null;){if(t.tag===5){var r=t.stateNode;if(i!==null&&zl<i.length){var s=i[zl],d=Ip(r);(s.view||d.view)&&(o=!0);var v;if(v=(e.flags&4)===0)if(d.clip)v=!0;else{v=s.rect;var f=d.rect;v=v.y!==f.y||v.x!==f.x||v.height!==f.height||v.width!==f.width}v&&(e.flags|=4),d.abs?d=!s.abs:(s=s.rect,d=d.rect,d=s.height!==d.height||s.width!==d.width),d&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&RS(r,zl===0?l:l+"_"+zl,a),o&&(e.flags&4)!==0||(Kn===null&&(Kn=[]),Kn.push(r,zl===0?n:n+"_"+zl,t.memoizedProps)),zl++}else(t.tag!==22||t.memoizedState===null)&&(t.tag===30&&u?e.flags|=t.flags&32:j0(e,t.child,l,n,a,i,u)&&(o=!0));t=t.sibling}return o}function Xb(e,t){for(e=e.child;e!==null;){if(e.tag===30){var l=e.memoizedProps,n=e.stateNode,a=xa(l,n),i=za(l.default,l.update);if(t){n=n.clones;var u=n===null?null:n.map(T3)}else u=e.memoizedState,e.memoizedState=null;n=e;var o=e.child;zl=0,a=j0(n,o,a,a,i,u,!1),(e.flags&4)!==0&&a&&(t||xo(e,l.onUpdate))}else(e.subtreeFlags&33554432)!==0&&Xb(e,t);e=e.sibling}}var Qt=!1,ze=!1,jn=!1,Yd=!1,g1=typeof WeakSet=="function"?WeakSet:Set,Xt=null,Qn=!1,Br=!1,rf=!1,kp=!1;function JN(e,t,l){if(e=e.containerInfo,$p=zo,e=zy(e),g0(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;var a=n.getSelection&&n.getSelection();if(a&&a.rangeCount!==0){n=a.anchorNode;var i=a.anchorOffset,u=a.focusNode;a=a.focusOffset;try{n.nodeType,u.nodeType}catch{n=null;break e}var o=0,r=-1,s=-1,d=0,v=0,f=e,p=null;t:for(;;){for(var T;f!==n||i!==0&&f.nodeType!==3||(r=o+i),f!==u||a!==0&&f.nodeType!==3||(s=o+a),f.nodeType===3&&(o+=f.nodeValue.length),(T=f.firstChild)!==null;)p=f,f=T;for(;;){if(f===e)break t;if(p===n&&++d===i&&(r=o),p===u&&++v===a&&(s=o),(T=f.nextSibling)!==null)break;f=p,p=f.parentNode}f=T}n=r===-1||s===-1?null:{start:r,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(Fp={focusedElem:e,selectionRange:n},zo=!1,l=(l&335544064)===l,Xt=t,t=l?9270:1024;Xt!==null;){if(e=Xt,l&&(n=e.deletions,n!==null))for(i=0;i<n.length;i++)l&&Hp(n[i]);if(e.alternate===null&&(e.flags&2)!==0)l&&d1(e),gs(l);else{if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&l&&Hp(n),gs(l);continue}else if(n!==null&&n.memoizedState!==null){l&&d1(e),gs(l);continue}}n=e.child,(e.subtreeFlags&t)!==0&&n!==null?(n.return=e,Xt=n):(l&&jb(e),gs(l))}}ql=null}function gs(e){for(;Xt!==null;){var t=Xt,l=e,n=t.alternate,a=t.flags;switch(t.tag){case 0:case 11:case 15:break;case 1:if((a&1024)!==0&&n!==null){l=void 0,a=n.memoizedProps,n=n.memoizedState;var i=t.stateNode;try{var u=uu(t.type,a);l=i.getSnapshotBeforeUpdate(u,n),i.__reactInternalSnapshotBeforeUpdate=l}catch(o){He(t,t.return,o)}}break;case 3:if((a&1024)!==0){if(n=t.stateNode.containerInfo,l=n.nodeType,l===9)Pp(n);else if(l===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":Pp(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:break;case 30:l&&n!==null&&(l=xa(n.memoizedProps,n.stateNode),a=t.memoizedProps,a=za(a.default,a.update),a!=="none"&&Ho(n,l,a,n.memoizedState=[],!0));break;default:if((a&1024)!==0)throw Error(O(163))}if(n=t.sibling,n!==null){n.return=t.return,Xt=n;break}Xt=t.return}}function Zb(e,t,l){var n=l.flags;switch(l.tag){case 0:case 11:case 15:Xn(e,l),n&4&&wc(5,l);break;case 1:if(Xn(e,l),n&4)if(e=l.stateNode,t===null)try{e.componentDidMount()}catch(u){He(l,l.return,u)}else{var a=uu(l.type,t.memoizedProps);t=t.memoizedState;try{e.componentDidUpdate(a,t,e.__reactInternalSnapshotBeforeUpdate)}catch(u){He(l,l.return,u)}}n&64&&Bb(l),n&512&&Zn(l,l.return);break;case 3:if(Xn(e,l),n&64&&(e=l.updateQueue,e!==null)){if(t=null,l.child!==null)switch(l.child.tag){case 27:case 5:t=l.child.stateNode;break;case 1:t=l.child.stateNode}try{Jy(e,t)}catch(u){He(l,l.return,u)}}break;case 27:t===null&&n&4&&Gb(l);case 26:case 5:Xn(e,l),t===null&&n&4&&Dp(l),n&512&&Zn(l,l.return);break;case 12:Xn(e,l);break;case 31:Xn(e,l),n&4&&Fb(e,l);break;case 13:Xn(e,l),n&4&&Wb(e,l),n&64&&(e=l.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(l=u3.bind(null,l),Y3(e,l))));break;case 22:if(n=l.memoizedState!==null||Qt,!n){var i=t!==null&&t.memoizedState!==null||ze;t=Qt,a=ze,Qt=n,(ze=i)&&!a?(n=2,(l.subtreeFlags&8772)!==0&&(n|=1),An(e,l,n)):Xn(e,l),Qt=t,ze=a}break;case 30:Xn(e,l),n&512&&Zn(l,l.return);break;case 7:n&512&&Zn(l,l.return);default:Xn(e,l)}}function Bp(e,t){for(e=e.child;e!==null;)Kb(e,t),e=e.sibling}function Kb(e,t){switch(e.tag){case 5:case 26:try{var l=e.stateNode;if(t){var n=l.style;typeof n.setProperty=="function"?n.setProperty("display","none","important"):n.display="none"}else{var a=e.stateNode,i=e.memoizedProps.style,u=i!=null&&i.hasOwnProperty("display")?i.display:null;a.style.display=u==null||typeof u=="boolean"?"":(""+u).trim()}}catch(r){He(e,e.return,r)}Yp(e,t);break;case 6:try{e.stateNode.nodeValue=t?"":e.memoizedProps,Ne=!0}catch(r){He(e,e.return,r)}break;case 18:try{var o=e.stateNode;t?D1(o,!0):D1(e.stateNode,!1)}catch(r){He(e,e.return,r)}break;case 22:case 23:e.memoizedState===null&&Bp(e,t);break;default:Bp(e,t)}}function Yp(e,t){if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var l=e,n=t;switch(l.tag){case 4:Kb(l,n);break e;case 22:l.memoizedState===null&&Yp(l,n);break e;default:Yp(l,n)}}e=e.sibling}}function Jb(e){var t=e.alternate;t!==null&&(e.alternate=null,Jb(t)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(t=e.stateNode,t!==null&&yf(t)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=null}var lt=null,_l=!1;function Rn(e,t,l){for(l=l.child;l!==null;)$b(e,t,l),l=l.sibling}function $b(e,t,l){if(Xl&&typeof Xl.onCommitFiberUnmount=="function")try{Xl.onCommitFiberUnmount(gc,l)}catch{}switch(l.tag){case 26:ze||Pt(l,t),Rn(e,t,l),l.memoizedState?l.memoizedState.count--:l.stateNode&&!ze&&(l=l.stateNode,l.parentNode.removeChild(l));break;case 27:ze||Pt(l,t),Jr(l);var n=lt,a=_l;zi(l.type)&&(lt=l.stateNode,_l=!1),Rn(e,t,l),US(l.stateNode,l.type,l.memoizedProps),lt=n,_l=a;break;case 5:ze||Pt(l,t),Jr(l);case 6:if(l.tag===6&&Jr(l),n=lt,a=_l,lt=null,Rn(e,t,l),lt=n,_l=a,lt!==null)if(_l)try{(lt.nodeType===9?lt.body:lt.nodeName==="HTML"?lt.ownerDocument.body:lt).removeChild(l.stateNode),Ne=!0}catch(i){He(l,t,i)}else try{lt.removeChild(l.stateNode),Ne=!0}catch(i){He(l,t,i)}break;case 18:lt!==null&&(_l?(e=lt,z1(e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,l.stateNode),Do(e)):z1(lt,l.stateNode));break;case 4:n=lt,a=_l,lt=l.stateNode.containerInfo,_l=!0,Rn(e,t,l),lt=n,_l=a;break;case 0:case 11:case 14:case 15:Ai(2,l,t),ze||Ai(4,l,t),Rn(e,t,l);break;case 1:ze||(Pt(l,t),n=l.stateNode,typeof n.componentWillUnmount=="function"&&Yb(l,t,n)),Rn(e,t,l);break;case 21:Rn(e,t,l);break;case 22:ze=(n=ze)||l.memoizedState!==null,Rn(e,t,l),ze=n;break;case 30:Pt(l,t),Rn(e,t,l);break;case 7:ze||Pt(l,t),Rn(e,t,l);break;default:Rn(e,t,l)}}function Fb(e,t){if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{Do(e)}catch(l){He(t,t.return,l)}}}function Wb(e,t){if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))try{Do(e)}catch(l){He(t,t.return,l)}}function $N(e){switch(e.tag){case 31:case 13:case 19:var t=e.stateNode;return t===null&&(t=e.stateNode=new g1),t;case 22:return e=e.stateNode,t=e._retryCache,t===null&&(t=e._retryCache=new g1),t;default:throw Error(O(435,e.tag))}}function hs(e,t){var l=$N(e);t.forEach(function(n){if(!l.has(n)){l.add(n);var a=o3.bind(null,e,n);n.then(a,a)}})}function yl(e,t,l){var n=t.deletions;if(n!==null)for(var a=0;a<n.length;a++){var i=n[a],u=e,o=t,r=o;e:for(;r!==null;){switch(r.tag){case 27:if(zi(r.type)){lt=r.stateNode,_l=!1;break e}break;case 5:lt=r.stateNode,_l=!1;break e;case 3:case 4:lt=r.stateNode.containerInfo,_l=!0;break e}r=r.return}if(lt===null)throw Error(O(160));$b(u,o,i),lt=null,_l=!1,u=i.alternate,u!==null&&(u.return=null),i.return=null}if(t.subtreeFlags&13886)for(t=t.child;t!==null;)Ib(t,e,l),t=t.sibling}var _n=null;function Ib(e,t,l){var n=e.alternate,a=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(a&4&&(n=e.updateQueue,n=n!==null?n.events:null,n!==null))for(var i=0;i<n.length;i++){var u=n[i];u.ref.impl=u.nextImpl}yl(t,e,l),bl(e),a&4&&(Ai(3,e,e.return),wc(3,e),Ai(5,e,e.return));break;case 1:yl(t,e,l),bl(e),a&512&&(ze||n===null||Pt(n,n.return)),a&64&&Qt&&(e=e.updateQueue,e!==null&&(t=e.callbacks,t!==null&&(l=e.shared.hiddenCallbacks,e.shared.hiddenCallbacks=l===null?t:l.concat(t))));break;case 26:if(i=_n,yl(t,e,l),bl(e),a&512&&(ze||n===null||Pt(n,n.return)),a&4)if(a=n!==null?n.memoizedState:null,l=e.memoizedState,n===null)if(l===null)if(e.stateNode===null)if(Qt)e.stateNode=NS(e.type,e.memoizedProps,t.containerInfo,e);else{e:{t=e.type,l=e.memoizedProps,a=i.ownerDocument||i;t:switch(t){case"title":n=a.getElementsByTagName("title")[0],(!n||n[yc]||n[el]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=a.createElement(t),a.head.insertBefore(n,a.querySelector("head > title"))),al(n,t,l),n[el]=e,Zt(n),t=n;break e;case"link":if(i=Y1("link","href",a).get(t+(l.href||""))){for(u=0;u<i.length;u++)if(n=i[u],n.getAttribute("href")===(l.href==null||l.href===""?null:l.href)&&n.getAttribute("rel")===(l.rel==null?null:l.rel)&&n.getAttribute("title")===(l.title==null?null:l.title)&&n.getAttribute("crossorigin")===(l.crossOrigin==null?null:l.crossOrigin)){i.splice(u,1);break t}}n=a.createElement(t),al(n,t,l),a.head.appendChild(n);break;case"meta":if(i=Y1("meta","content",a).get(t+(l.content||""))){for(u=0;u<i.length;u++)if(n=i[u],n.getAttribute("content")===(l.content==null?null:""+l.content)&&n.getAttribute("name")===(l.name==null?null:l.name)&&n.getAttribute("property")===(l.property==null?null:l.property)&&n.getAttribute("http-equiv")===(l.httpEquiv==null?null:l.httpEquiv)&&n.getAttribute("charset")===(l.charSet==null?null:l.charSet)){i.splice(u,1);break t}}n=a.createElement(t),al(n,t,l),a.head.appendChild(n);break;default:throw Error(O(468,t))}n[el]=e,Zt(n),t=n}e.stateNode=t}else Qt||l0(i,e.type,e.stateNode);else e.stateNode=B1(i,l,e.memoizedProps);else a!==l?(a===null?(t=n.stateNode,t===null||ze||t.parentNode.removeChild(t)):a.count--,l===null?Qt||l0(i,e.type,e.stateNode):B1(i,l,e.memoizedProps)):l===null&&e.stateNode!==null&&kd(e,e.memoizedProps,n.memoizedProps);break;case 27:yl(t,e,l),bl(e),a&512&&(ze||n===null||Pt(n,n.return)),n!==null&&a&4&&kd(e,e.memoizedProps,n.memoizedProps);break;case 5:if(i=jn,jn=!1,yl(t,e,l),jn=i,bl(e),a&512&&(ze||n===null||Pt(n,n.return)),e.flags&32){t=e.stateNode;try{Eo(t,""),Ne=!0}catch(d){He(e,e.return,d)}}a&4&&e.stateNode!=null&&(t=e.memoizedProps,kd(e,t,n!==null?n.memoizedProps:t)),a&1024&&(Yd=!0);break;case 6:if(yl(t,e,l),bl(e),a&4){if(e.stateNode===null)throw Error(O(162));t=e.memoizedProps,l=e.stateNode;try{l.nodeValue=t,Ne=!0}catch(d){He(e,e.return,d)}}break;case 3:if(Ne=!1,ks=null,i=_n,_n=sc(t.containerInfo),yl(t,e,l),_n=i,bl(e),a&4&&n!==null&&n.memoizedState.isDehydrated)try{Do(t.containerInfo)}catch(d){He(e,e.return,d)}Yd&&(Yd=!1,Pb(e)),Ne=!1;break;case 4:a=jn,jn=Qt,n=Ev(),i=_n,_n=sc(e.stateNode.containerInfo),yl(t,e,l),bl(e),_n=i,Ne&&Br&&(rf=!0),Ne=n,jn=a;break;case 12:yl(t,e,l),bl(e);break;case 31:yl(t,e,l),bl(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,hs(e,t)));break;case 13:yl(t,e,l),bl(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==null)&&(Df=Ql()),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,hs(e,t)));break;case 22:i=e.memoizedState!==null,u=n!==null&&n.memoizedState!==null;var o=Qt,r=ze,s=jn;Qt=o||i,jn=s||i,ze=r||u,yl(t,e,l),ze=r,jn=s,Qt=o,bl(e),a&8192&&(t=e.stateNode,t._visibility=i?t._visibility&-2:t._visibility|1,!i||n===null||u||Qt||ze||(t=u||ze,l=Qt,n=ze,Qt=i||Qt,ze=t,ai(e,2),Qt=l,ze=n),!i&&jn||Bp(e,i)),a&4&&(t=e.updateQueue,t!==null&&(l=t.retryQueue,l!==null&&(t.retryQueue=null,hs(e,l))));break;case 19:yl(t,e,l),bl(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,hs(e,t)));break;case 30:a&512&&(ze||n===null||Pt(n,n.return)),a=Ev(),i=Br,u=(l&335544064)===l,o=e.memoizedProps,Br=u&&za(o.default,o.update)!=="none",yl(t,e,l),bl(e),u&&n!==null&&Ne&&(e.flags|=4),Br=i,Ne=a;break;case 21:break;case 7:a&512&&(ze||n===null||Pt(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:yl(t,e,l),bl(e)}}function bl(e){var t=e.flags;if(t&2){try{for(var l,n=e.return;n!==null;){if(Vb(n)){l=n;break}n=n.return}n=null;for(var a=e.return;a!==null;){if(q0(a)){var i=a.stateNode;n===null?n=[i]:n.push(i)}if(G0(a))break;a=a.return}var u=n;if(l==null)throw Error(O(160));switch(l.tag){case 27:var o=l.stateNode,r=Bd(e);uf(e,r,o,u);break;case 5:var s=l.stateNode;l.flags&32&&(Eo(s,""),l.flags&=-33);var d=Bd(e);uf(e,d,s,u);break;case 3:case 4:var v=l.stateNode.containerInfo,f=Bd(e);Mp(e,f,v,u);break;default:throw Error(O(161))}}catch(p){He(e,e.return,p)}e.flags&=-3}t&4096&&(e.flags&=-4097)}function Pb(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var t=e;Pb(t),t.tag===5&&t.flags&1024&&(t=t.stateNode,zo=!0,t.reset(),zo=!1),e=e.sibling}}function Zu(e,t){if(t.subtreeFlags&9270)for(t=t.child;t!==null;)eS(t,e),t=t.sibling;else Xb(t,!1)}function eS(e,t){var l=e.alternate;if(l===null)Cp(e,!1);else switch(e.tag){case 3:if(kp=Qn=!1,p1(),Zu(t,e),!Qn&&!rf){if(e=Kn,e!==null)for(var n=0;n<e.length;n+=3){l=e[n];var a=e[n+1];AS(l,e[n+2]),l=l.ownerDocument.documentElement,l!==null&&l.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+a+")"})}e=t.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),kp=!0}Kn=null;break;case 5:Zu(t,e);break;case 4:n=Qn,Qn=!1,Zu(t,e),Qn&&(rf=!0),Qn=n;break;case 22:e.memoizedState===null&&(l.memoizedState!==null?Cp(e,!1):Zu(t,e));break;case 30:n=Qn,a=p1(),Qn=!1,Zu(t,e),Qn&&(e.flags|=4);var i=e.memoizedProps,u=e.stateNode;t=xa(i,u),u=xa(l.memoizedProps,u);var o=za(i.default,i.update);o==="none"?t=!1:(i=l.memoizedState,l.memoizedState=null,l=e.child,zl=0,t=j0(e,l,t,u,o,i,!0),zl!==(i===null?0:i.length)&&(e.flags|=32)),(e.flags&4)!==0&&t?(xo(e,e.memoizedProps.onUpdate),Kn=a):a!==null&&(a.push.apply(a,Kn),Kn=a),Qn=(e.flags&32)!==0?!0:n;break;default:Zu(t,e)}}function Xn(e,t){if(t.subtreeFlags&8772)for(t=t.child;t!==null;)Zb(e,t.alternate,t),t=t.sibling}function ai(e,t){for(e=e.child;e!==null;){var l=e,n=t;switch(l.tag){case 0:case 11:case 14:case 15:Ai(4,l,l.return),ai(l,n);break;case 1:Pt(l,l.return);var a=l.stateNode;typeof a.componentWillUnmount=="function"&&Yb(l,l.return,a),ai(l,n);break;case 27:(n&2)!==0&&US(l.stateNode,l.type,l.memoizedProps);case 5:Pt(l,l.return),l.tag!==5&&l.tag!==27||Jr(l),ai(l,n);break;case 6:Jr(l);break;case 26:Pt(l,l.return),a=l.stateNode,l.memoizedState!==null||a===null||ze||a.parentNode.removeChild(a),ai(l,n);break;case 22:l.memoizedState===null&&ai(l,n);break;case 30:Pt(l,l.return),ai(l,n);break;case 7:Pt(l,l.return);default:ai(l,n)}e=e.sibling}}function An(e,t,l){for(l=(t.subtreeFlags&8772)!==0?l:l&-2,t=t.child;t!==null;){var n=t.alternate,a=e,i=t,u=i.flags,o=(l&1)!==0;switch(i.tag){case 0:case 11:case 15:An(a,i,l),wc(4,i);break;case 1:if(An(a,i,l),n=i,a=n.stateNode,typeof a.componentDidMount=="function")try{a.componentDidMount()}catch(d){He(n,n.return,d)}if(n=i,a=n.updateQueue,a!==null){var r=n.stateNode;try{var s=a.shared.hiddenCallbacks;if(s!==null)for(a.shared.hiddenCallbacks=null,a=0;a<s.length;a++)Ky(s[a],r)}catch(d){He(n,n.return,d)}}o&&u&64&&Bb(i),Zn(i,i.return);break;case 27:(l&2)!==0&&Gb(i);case 5:i.tag!==5&&i.tag!==27||m1(i),An(a,i,l),o&&n===null&&u&4&&Dp(i),Zn(i,i.return);break;case 6:m1(i);break;case 26:r=i.stateNode,i.memoizedState!==null||r===null||Qt||l0(sc(r.ownerDocument),i.type,r),An(a,i,l),o&&n===null&&u&4&&Dp(i),Zn(i,i.return);break;case 12:An(a,i,l);break;case 31:An(a,i,l),o&&u&4&&Fb(a,i);break;case 13:An(a,i,l),o&&u&4&&Wb(a,i);break;case 22:i.memoizedState===null&&An(a,i,l),Zn(i,i.return);break;case 30:An(a,i,l),Zn(i,i.return);break;case 7:Zn(i,i.return);default:An(a,i,l)}t=t.sibling}}function Q0(e,t){var l=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(l=e.memoizedState.cachePool.pool),e=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(e=t.memoizedState.cachePool.pool),e!==l&&(e!=null&&e.refCount++,l!=null&&Sc(l))}function X0(e,t){e=null,t.alternate!==null&&(e=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==e&&(t.refCount++,e!=null&&Sc(e))}function cn(e,t,l,n){var a=(l&335544064)===l;if(t.subtreeFlags&(a?10262:10256))for(t=t.child;t!==null;)tS(e,t,l,n),t=t.sibling;else a&&Qb(t)}function tS(e,t,l,n){var a=(l&335544064)===l;a&&t.alternate===null&&t.return!==null&&t.return.alternate!==null&&Cs(t);var i=t.flags;switch(t.tag){case 0:case 11:case 15:cn(e,t,l,n),i&2048&&wc(9,t);break;case 1:cn(e,t,l,n);break;case 3:cn(e,t,l,n),a&&kp&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),i&2048&&(i=null,t.alternate!==null&&(i=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==i&&(t.refCount++,i!=null&&Sc(i)));break;case 12:if(i&2048){cn(e,t,l,n),i=t.stateNode;try{var u=t.memoizedProps,o=u.id,r=u.onPostCommit;typeof r=="function"&&r(o,t.alternate===null?"mount":"update",i.passiveEffectDuration,-0)}catch(s){He(t,t.return,s)}}else cn(e,t,l,n);break;case 31:cn(e,t,l,n);break;case 13:cn(e,t,l,n);break;case 23:break;case 22:u=t.stateNode,o=t.alternate,t.memoizedState!==null?(a&&o!==null&&o.memoizedState===null&&Cs(o),u._visibility&2?cn(e,t,l,n):$r(e,t)):(a&&o!==null&&o.memoizedState!==null&&Cs(t),u._visibility&2?cn(e,t,l,n):(u._visibility|=2,Ju(e,t,l,n,(t.subtreeFlags&10256)!==0||!1))),i&2048&&Q0(o,t);break;case 24:cn(e,t,l,n),i&2048&&X0(t.alternate,t);break;case 30:a&&(i=t.alternate,i!==null&&(ea(i.child,!0),ea(t.child,!0))),cn(e,t,l,n);break;default:cn(e,t,l,n)}}function Ju(e,t,l,n,a){for(a=a&&((t.subtreeFlags&10256)!==0||!1),t=t.child;t!==null;){var i=e,u=t,o=l,r=n,s=u.flags;switch(u.tag){case 0:case 11:case 15:Ju(i,u,o,r,a),wc(8,u);break;case 23:break;case 22:var d=u.stateNode;u.memoizedState!==null?d._visibility&2?Ju(i,u,o,r,a):$r(i,u):(d._visibility|=2,Ju(i,u,o,r,a)),a&&s&2048&&Q0(u.alternate,u);break;case 24:Ju(i,u,o,r,a),a&&s&2048&&X0(u.alternate,u);break;default:Ju(i,u,o,r,a)}t=t.sibling}}function $r(e,t){if(t.subtreeFlags&10256)for(t=t.child;t!==null;){var l=e,n=t,a=n.flags;switch(n.tag){case 22:$r(l,n),a&2048&&Q0(n.alternate,n);break;case 24:$r(l,n),a&2048&&X0(n.alternate,n);break;default:$r(l,n)}t=t.sibling}}var Zi=8192;function ji(e,t,l){if(e.subtreeFlags&Zi)for(e=e.child;e!==null;)lS(e,t,l),e=e.sibling}function lS(e,t,l){switch(e.tag){case 26:ji(e,t,l),e.flags&Zi&&(e.memoizedState!==null?P3(l,_n,e.memoizedState,e.memoizedProps):(e=e.stateNode,(t&335544128)===t&&G1(l,e)));break;case 5:ji(e,t,l),e.flags&Zi&&(e=e.stateNode,(t&335544128)===t&&G1(l,e));break;case 3:case 4:var n=_n;_n=sc(e.stateNode.containerInfo),ji(e,t,l),_n=n;break;case 22:e.memoizedState===null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=Zi,Zi=16777216,ji(e,t,l),Zi=n):ji(e,t,l));break;case 30:if((e.flags&Zi)!==0&&(n=e.memoizedProps.name,n!=null&&n!=="auto")){var a=e.stateNode;a.paired=null,ql===null&&(ql=new Map),ql.set(n,a)}ji(e,t,l);break;default:ji(e,t,l)}}function nS(e){var t=e.alternate;if(t!==null&&(e=t.child,e!==null)){t.child=null;do t=e.sibling,e.sibling=null,e=t;while(e!==null)}}function Dr(e){var t=e.deletions;if((e.flags&16)!==0){if(t!==null)for(var l=0;l<t.length;l++){var n=t[l];Xt=n,iS(n,e)}nS(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)aS(e),e=e.sibling}function aS(e){switch(e.tag){case 0:case 11:case 15:Dr(e),e.flags&2048&&Ai(9,e,e.return);break;case 3:Dr(e);break;case 12:Dr(e);break;case 22:var t=e.stateNode;e.memoizedState!==null&&t._visibility&2&&(e.return===null||e.return.tag!==13)?(t._visibility&=-3,Ls(e)):Dr(e);break;default:Dr(e)}}function Ls(e){var t=e.deletions;if((e.flags&16)!==0){if(t!==null)for(var l=0;l<t.length;l++){var n=t[l];Xt=n,iS(n,e)}nS(e)}for(e=e.child;e!==null;){switch(t=e,t.tag){case 0:case 11:case 15:Ai(8,t,t.return),Ls(t);break;case 22:l=t.stateNode,l._visibility&2&&(l._visibility&=-3,Ls(t));break;default:Ls(t)}e=e.sibling}}function iS(e,t){for(;Xt!==null;){var l=Xt;switch(l.tag){case 0:case 11:case 15:Ai(8,l,t);break;case 23:case 22:if(l.memoizedState!==null&&l.memoizedState.cachePool!==null){var n=l.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:Sc(l.memoizedState.cache)}if(n=l.child,n!==null)n.return=l,Xt=n;else e:for(l=e;Xt!==null;){n=Xt;var a=n.sibling,i=n.return;if(Jb(n),n===l){Xt=null;break e}if(a!==null){a.return=i,Xt=a;break e}Xt=i}}}var FN={getCacheForType:function(e){var t=tl(xt),l=t.data.get(e);return l===void 0&&(l=e(),t.data.set(e,l)),l},cacheSignal:function(){return tl(xt).controller.signal}},WN=typeof WeakMap=="function"?WeakMap:Map,Ae=0,qe=null,fe=null,de=0,Ce=0,Yl=null,fi=!1,Uo=!1,Z0=!1,_a=0,dt=0,_i=0,Pi=0,cf=0,jl=0,To=0,Fr=null,Ol=null,Vp=!1,Df=0,uS=0,sf=1/0,ff=null,Si=null,ut=0,zn=null,ou=null,Pn=0,Gp=0,qp=null,oS=null,ho=null,vo=null,yo=null,Wr=0,Hs=null;function Kl(){return(Ae&2)!==0&&de!==0?de&-de:J.T!==null?J0():fy()}function rS(){if(jl===0)if((de&536870912)===0||re){var e=ns;ns<<=1,(ns&3932160)===0&&(ns=262144),jl=e}else jl=536870912;return e=il.current,e!==null&&(e.flags|=32),jl}function xo(e,t){if(t!=null){var l=e.stateNode,n=l.ref;n===null&&(n=l.ref=OS(xa(e.memoizedProps,l))),vo===null&&(vo=[]),vo.push(t.bind(null,n))}}function Ml(e,t,l){(e===qe&&(Ce===2||Ce===9)||e.cancelPendingCommit!==null)&&(No(e,0),mi(e,de,jl,!1)),vc(e,l),((Ae&2)===0||e!==qe)&&(e===qe&&((Ae&2)===0&&(Pi|=l),dt===4&&mi(e,de,jl,!1)),la(e))}function cS(e,t,l){if((Ae&6)!==0)throw Error(O(327));var n=!l&&(t&127)===0&&(t&e.expiredLanes)===0||hc(e,t),a=n?e3(e,t):Vd(e,t,!0),i=n;do{if(a===0){Uo&&!n&&mi(e,t,0,!1);break}else{if(l=e.current.alternate,i&&!IN(l)){a=Vd(e,t,!1),i=!1;continue}if(a===2){if(i=t,e.errorRecoveryDisabledLanes&i)var u=0;else u=e.pendingLanes&-536870913,u=u!==0?u:u&536870912?536870912:0;if(u!==0){t=u;e:{var o=e;a=Fr;var r=o.current.memoizedState.isDehydrated;if(r&&(No(o,u).flags|=256),u=Vd(o,u,!1),u!==2&&u!==6){if(Z0&&!r){o.errorRecoveryDisabledLanes|=i,Pi|=i,a=4;break e}i=Ol,Ol=a,i!==null&&(Ol===null?Ol=i:Ol.push.apply(Ol,i))}a=u}if(i=!1,a!==2)continue}}if(a===1){No(e,0),mi(e,t,0,!0);break}e:{switch(n=e,i=a,i){case 0:case 1:throw Error(O(345));case 4:if((t&4194048)!==t&&(t&62914560)!==t)break;case 6:mi(n,t,jl,!fi);break e;case 2:Ol=null;break;case 3:case 5:break;default:throw Error(O(329))}if((t&62914560)===t&&(a=Df+300-Ql(),10<a)){if(mi(n,t,jl,!fi),vf(n,0,!0)!==0)break e;Pn=t,n.timeoutHandle=F0(h1.bind(null,n,l,Ol,ff,Vp,t,jl,Pi,To,fi,i,"Throttled",-0,0),a);break e}h1(n,l,Ol,ff,Vp,t,jl,Pi,To,fi,i,null,-0,0)}}break}while(!0);la(e)}function h1(e,t,l,n,a,i,u,o,r,s,d,v,f,p){e.timeoutHandle=-1;var T=t.subtreeFlags,N=(i&335544064)===i;if(v=null,(N||T&8192||(T&16785408)===16785408)&&(v={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:$n},ql=null,lS(t,i,v),N&&(T=v,N=e.containerInfo,N=(N.nodeType===9?N:N.ownerDocument).__reactViewTransition,N!=null&&(T.count++,T.waitingForViewTransition=!0,T=fc.bind(T),N.finished.then(T,T))),T=(i&62914560)===i?Df-Ql():(i&4194048)===i?uS-Ql():0,T=eR(v,T),T!==null)){Pn=i,e.cancelPendingCommit=T(y1.bind(null,e,t,i,l,n,a,u,o,r,s,d,v,null,f,p)),mi(e,i,u,!s);return}y1(e,t,i,l,n,a,u,o,r,s,d,v)}function IN(e){for(var t=e;;){var l=t.tag;if((l===0||l===11||l===15)&&t.flags&16384&&(l=t.updateQueue,l!==null&&(l=l.stores,l!==null)))for(var n=0;n<l.length;n++){var a=l[n],i=a.getSnapshot;a=a.value;try{if(!Jl(i(),a))return!1}catch{return!1}}if(l=t.child,t.subtreeFlags&16384&&l!==null)l.return=t,t=l;else{if(t===e)break;for(;t.sibling===null;){if(t.return===null||t.return===e)return!0;t=t.return}t.sibling.return=t.return,t=t.sibling}}return!0}function mi(e,t,l,n){t=uy(e,t),t&=~cf,t&=~Pi,e.suspendedLanes|=t,e.pingedLanes&=~t,n&&(e.warmLanes|=t),n=e.expirationTimes;for(var a=t;0<a;){var i=31-Zl(a),u=1<<i;n[i]=-1,a&=~u}l!==0&&ry(e,l,t)}function Mf(){return(Ae&6)===0?(Tc(0,!1),!1):!0}function K0(){if(fe!==null){if(Ce===0)var e=fe.return;else e=fe,Sa=mu=null,z0(e),mo=null,ac=0,e=fe;for(;e!==null;)kb(e.alternate,e),e=e.return;fe=null}}function No(e,t){var l=e.timeoutHandle;return l!==-1&&(e.timeoutHandle=-1,S3(l)),l=e.cancelPendingCommit,l!==null&&(e.cancelPendingCommit=null,l()),Pn=0,K0(),qe=e,fe=l=Ea(e.current,null),de=t,Ce=0,Yl=null,fi=!1,Uo=hc(e,t),Z0=!1,To=jl=cf=Pi=_i=dt=0,Ol=Fr=null,Vp=!1,_a=uy(e,t),wf(),l}function sS(e,t){ne=null,J.H=lf,t===Lo||t===Nf?(t=jv(),Ce=3):t===w0?(t=jv(),Ce=4):Ce=t===B0?8:t!==null&&typeof t=="object"&&typeof t.then=="function"?6:1,Yl=t,fe===null&&(dt=1,nf(e,pn(t,e.current)))}function fS(){var e=il.current;return e===null?!0:(de&4194048)===de?ml===null:(de&62914560)===de||(de&536870912)!==0?e===ml:!1}function mS(){var e=J.H;return J.H=lf,e===null?lf:e}function dS(){var e=J.A;return J.A=FN,e}function mf(){dt=4,fi||(de&4194048)!==de&&il.current!==null||(Uo=!0),(_i&134217727)===0&&(Pi&134217727)===0||qe===null||mi(qe,de,jl,!1)}function Vd(e,t,l){var n=Ae;Ae|=2;var a=mS(),i=dS();(qe!==e||de!==t)&&(ff=null,No(e,t)),t=!1;var u=dt;e:do try{if(Ce!==0&&fe!==null){var o=fe,r=Yl;switch(Ce){case 8:K0(),u=6;break e;case 3:case 2:case 9:case 6:il.current===null&&(t=!0);var s=Ce;if(Ce=0,Yl=null,oo(e,o,r,s),l&&Uo){u=0;break e}break;default:s=Ce,Ce=0,Yl=null,oo(e,o,r,s)}}PN(),u=dt;break}catch(d){sS(e,d)}while(!0);return t&&e.shellSuspendCounter++,Sa=mu=null,Ae=n,J.H=a,J.A=i,fe===null&&(qe=null,de=0,wf()),u}function PN(){for(;fe!==null;)pS(fe)}function e3(e,t){var l=Ae;Ae|=2;var n=mS(),a=dS();qe!==e||de!==t?(ff=null,sf=Ql()+500,No(e,t)):Uo=hc(e,t);e:do try{if(Ce!==0&&fe!==null){t=fe;var i=Yl;t:switch(Ce){case 1:Ce=0,Yl=null,oo(e,t,i,1);break;case 2:case 9:if(qv(i)){Ce=0,Yl=null,v1(t);break}t=function(){Ce!==2&&Ce!==9||qe!==e||(Ce=7),la(e)},i.then(t,t);break e;case 3:Ce=7;break e;case 4:Ce=5;break e;case 7:qv(i)?(Ce=0,Yl=null,v1(t)):(Ce=0,Yl=null,oo(e,t,i,7));break;case 5:var u=null;switch(fe.tag){case 26:u=fe.memoizedState;case 5:case 27:var o=fe;if(u?YS(u):o.stateNode.complete){Ce=0,Yl=null;var r=o.sibling;if(r!==null)fe=r;else{var s=o.return;s!==null?(fe=s,Cf(s)):fe=null}break t}}Ce=0,Yl=null,oo(e,t,i,5);break;case 6:Ce=0,Yl=null,oo(e,t,i,6);break;case 8:K0(),dt=6;break e;default:throw Error(O(462))}}t3();break}catch(d){sS(e,d)}while(!0);return Sa=mu=null,J.H=n,J.A=a,Ae=l,fe!==null?0:(qe=null,de=0,wf(),dt)}function t3(){for(;fe!==null&&!yx();)pS(fe)}function pS(e){var t=Ub(e.alternate,e,_a);e.memoizedProps=e.pendingProps,t===null?Cf(e):fe=t}function v1(e){var t=e,l=t.alternate;switch(t.tag){case 15:case 0:t=i1(l,t,t.pendingProps,t.type,void 0,de);break;case 11:t=i1(l,t,t.pendingProps,t.type.render,t.ref,de);break;case 5:z0(t);var n=t;n===Kt&&(re?($s(n),n.tag===5&&n.stateNode!=null&&(Ke=n.stateNode)):($s(n),re=!0));default:kb(l,t),t=fe=By(t,_a),t=Ub(l,t,_a)}e.memoizedProps=e.pendingProps,t===null?Cf(e):fe=t}function oo(e,t,l,n){Sa=mu=null,z0(t),mo=null,ac=0;var a=t.return;try{if(qN(e,a,t,l,de)){dt=1,nf(e,pn(l,e.current)),fe=null;return}}catch(i){if(a!==null)throw fe=a,i;dt=1,nf(e,pn(l,e.current)),fe=null;return}t.flags&32768?(re||n===1?e=!0:Uo||(de&536870912)!==0?e=!1:(fi=e=!0,(n===2||n===9||n===3||n===6)&&(n=il.current,n!==null&&n.tag===13&&(n.flags|=16384))),gS(t,e)):Cf(t)}function Cf(e){var t=e;do{if((t.flags&32768)!==0){gS(t,fi);return}e=t.return;var l=ZN(t.alternate,t,_a);if(l!==null){fe=l;return}if(t=t.sibling,t!==null){fe=t;return}fe=t=e}while(t!==null);dt===0&&(dt=5)}function gS(e,t){do{var l=KN(e.alternate,e);if(l!==null){l.flags&=32767,fe=l;return}if(l=e.return,l!==null&&(l.flags|=32768,l.subtreeFlags=0,l.deletions=null),!t&&(e=e.sibling,e!==null)){fe=e;return}fe=e=l}while(e!==null);dt=6,fe=null}function y1(e,t,l,n,a,i,u,o,r,s,d,v){e.cancelPendingCommit=null;do Lf();while(ut!==0);if((Ae&6)!==0)throw Error(O(327));if(t!==null){if(t===e.current)throw Error(O(177));e===qe&&(fe=qe=null,de=0),ou=t,zn=e,Pn=l,qp=a,oS=n,l3(e,t,l,u,o,r,v)}}function l3(e,t,l,n,a,i,u){var o=t.lanes|t.childLanes;if(Gp=o,o|=h0,_x(e,l,o,n,a,i),vo=null,(l&335544064)===l?(yo=zN(e),n=10262):(yo=null,n=10256),(t.subtreeFlags&n)!==0||(t.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,r3(Qs,function(){return Zp(),null})):(e.callbackNode=null,e.callbackPriority=0),of=!1,n=(t.flags&13878)!==0,(t.subtreeFlags&13878)!==0||n){n=J.T,J.T=null,a=_e.p,_e.p=2,i=Ae,Ae|=4;try{JN(e,t,l)}finally{Ae=i,_e.p=a,J.T=n}}ut=1,of?ho=R3(u,e.containerInfo,yo,jp,Qp,a3,Xp,Zp,n3,null,null):(jp(),Qp(),Xp())}function n3(e){if(ut!==0){var t=zn.onRecoverableError;t(e,{componentStack:null})}}function a3(){ut===3&&(ut=0,eS(ou,zn),ut=4)}function jp(){if(ut===1){ut=0;var e=zn,t=ou,l=Pn,n=(t.flags&13878)!==0;if((t.subtreeFlags&13878)!==0||n){n=J.T,J.T=null;var a=_e.p;_e.p=2;var i=Ae;Ae|=4;try{Br=rf=!1,Ib(t,e,l),l=Fp;var u=zy(e.containerInfo),o=l.focusedElem,r=l.selectionRange;if(u!==o&&o&&o.ownerDocument&&Oy(o.ownerDocument.documentElement,o)){if(r!==null&&g0(o)){var s=r.start,d=r.end;if(d===void 0&&(d=s),"selectionStart"in o)o.selectionStart=s,o.selectionEnd=Math.min(d,o.value.length);else{var v=o.ownerDocument||document,f=v&&v.defaultView||window;if(f.getSelection){var p=f.getSelection(),T=o.textContent.length,N=Math.min(r.start,T),D=r.end===void 0?N:Math.min(r.end,T);!p.extend&&N>D&&(u=D,D=N,N=u);var S=Lv(o,N),g=Lv(o,D);if(S&&g&&(p.rangeCount!==1||p.anchorNode!==S.node||p.anchorOffset!==S.offset||p.focusNode!==g.node||p.focusOffset!==g.offset)){var b=v.createRange();b.setStart(S.node,S.offset),p.removeAllRanges(),N>D?(p.addRange(b),p.extend(g.node,g.offset)):(b.setEnd(g.node,g.offset),p.addRange(b))}}}}for(v=[],p=o;p=p.parentNode;)p.nodeType===1&&v.push({element:p,left:p.scrollLeft,top:p.scrollTop});for(typeof o.focus=="function"&&o.focus(),o=0;o<v.length;o++){var w=v[o];w.element.scrollLeft=w.left,w.element.scrollTop=w.top}}zo=!!$p,Fp=$p=null}finally{Ae=i,_e.p=a,J.T=n}}e.current=t,ut=2}}function Qp(){if(ut===2){ut=0;var e=zn,t=ou,l=(t.flags&8772)!==0;if((t.subtreeFlags&8772)!==0||l){l=J.T,J.T=null;var n=_e.p;_e.p=2;var a=Ae;Ae|=4;try{Zb(e,t.alternate,t)}finally{Ae=a,_e.p=n,J.T=l}}ut=3}}function Xp(){if(ut===4||ut===3){ut=0;var e=ho;ho=null,bx();var t=zn,l=ou,n=Pn,a=oS,i=(n&335544064)===n?10262:10256;if((l.subtreeFlags&i)!==0||(l.flags&i)!==0?ut=5:(ut=0,ou=zn=null,hS(t,t.pendingLanes)),i=t.pendingLanes,i===0&&(Si=null),c0(n),l=l.stateNode,Xl&&typeof Xl.onCommitFiberRoot=="function")try{Xl.onCommitFiberRoot(gc,l,void 0,(l.current.flags&128)===128)}catch{}if(a!==null){l=J.T,i=_e.p,_e.p=2,J.T=null;try{for(var u=t.onRecoverableError,o=0;o<a.length;o++){var r=a[o];u(r.value,{componentStack:r.stack})}}finally{J.T=l,_e.p=i}}if(a=vo,u=yo,yo=null,a!==null&&(vo=null,u===null&&(u=[]),e!==null))for(r=0;r<a.length;r++)l=(0,a[r])(u),l!==void 0&&e.finished.finally(l);(Pn&3)!==0&&Lf(),la(t),i=t.pendingLanes,(n&261930)!==0&&(i&42)!==0?t===Hs?Wr++:(Wr=0,Hs=t):(Wr=0,Hs=null),Tc(0,!1)}}function hS(e,t){(e.pooledCacheLanes&=t)===0&&(t=e.pooledCache,t!=null&&(e.pooledCache=null,Sc(t)))}function Lf(){return ho!==null&&(ho.skipTransition(),ho=null),jp(),Qp(),Xp(),Zp()}function Zp(){if(ut!==5)return!1;var e=zn,t=Gp;Gp=0;var l=c0(Pn),n=J.T,a=_e.p;try{_e.p=32>l?32:l,J.T=null,l=qp,qp=null;var i=zn,u=Pn;if(ut=0,ou=zn=null,Pn=0,(Ae&6)!==0)throw Error(O(331));var o=Ae;if(Ae|=4,aS(i.current),tS(i,i.current,u,l),Ae=o,Tc(0,!1),Xl&&typeof Xl.onPostCommitFiberRoot=="function")try{Xl.onPostCommitFiberRoot(gc,i)}catch{}return!0}finally{_e.p=a,J.T=n,hS(e,t)}}function b1(e,t,l){t=pn(l,t),t=Np(e.stateNode,t,2),e=vi(e,t,2),e!==null&&(vc(e,2),la(e))}function He(e,t,l){if(e.tag===3)b1(e,e,l);else for(;t!==null;){if(t.tag===3){b1(t,e,l);break}else if(t.tag===1){var n=t.stateNode;if(typeof t.type.getDerivedStateFromError=="function"||typeof n.componentDidCatch=="function"&&(Si===null||!Si.has(n))){e=pn(l,e),l=Db(2),n=vi(t,l,2),n!==null&&(Mb(l,n,t,e),vc(n,2),la(n));break}}t=t.return}}function Gd(e,t,l){var n=e.pingCache;if(n===null){n=e.pingCache=new WN;var a=new Set;n.set(t,a)}else a=n.get(t),a===void 0&&(a=new Set,n.set(t,a));a.has(l)||(Z0=!0,a.add(l),e=i3.bind(null,e,t,l),t.then(e,e))}function i3(e,t,l){var n=e.pingCache;n!==null&&n.delete(t),e.pingedLanes|=e.suspendedLanes&l,e.warmLanes&=~l,qe===e&&(de&l)===l&&((dt===4||dt===3&&(de&62914560)===de&&300>Ql()-Df)&&(Ae&2)===0?No(e,0):cf|=l,To===de&&(To=0)),la(e)}function vS(e,t){t===0&&(t=oy()),e=fu(e,t),e!==null&&(vc(e,t),la(e))}function u3(e){var t=e.memoizedState,l=0;t!==null&&(l=t.retryLane),vS(e,l)}function o3(e,t){var l=0;switch(e.tag){case 31:case 13:var n=e.stateNode,a=e.memoizedState;a!==null&&(l=a.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(O(314))}n!==null&&n.delete(t),vS(e,l)}function r3(e,t){return o0(e,t)}var Ro=null,$u=null,Kp=!1,df=!1,qd=!1,di=0;function la(e){e!==$u&&e.next===null&&($u===null?Ro=$u=e:$u=$u.next=e),df=!0,Kp||(Kp=!0,s3())}function Tc(e,t){if(!qd&&df){qd=!0;do for(var l=!1,n=Ro;n!==null;){if(!t)if(e!==0){var a=n.pendingLanes;if(a===0)var i=0;else{var u=n.suspendedLanes,o=n.pingedLanes;i=(1<<31-Zl(42|e)+1)-1,i&=a&~(u&~o),i=i&201326741?i&201326741|1:i?i|2:0}i!==0&&(l=!0,S1(n,i))}else i=de,i=vf(n,n===qe?i:0,n.cancelPendingCommit!==null||n.timeoutHandle!==-1),(i&3)===0||hc(n,i)||(l=!0,S1(n,i));n=n.next}while(l);qd=!1}}function c3(){yS()}function yS(){df=Kp=!1;var e=0;di!==0&&b3()&&(e=di);for(var t=Ql(),l=null,n=Ro;n!==null;){var a=n.next,i=bS(n,t);i===0?(n.next=null,l===null?Ro=a:l.next=a,a===null&&($u=l)):(l=n,(e!==0||(i&3)!==0)&&(df=!0)),n=a}ut!==0&&ut!==5||Tc(e,!1),di!==0&&(di=0)}function bS(e,t){for(var l=e.suspendedLanes,n=e.pingedLanes,a=e.expirationTimes,i=e.pendingLanes&-62914561;0<i;){var u=31-Zl(i),o=1<<u,r=a[u];r===-1?((o&l)===0||(o&n)!==0)&&(a[u]=Ax(o,t)):r<=t&&(e.expiredLanes|=o),i&=~o}if(t=qe,l=de,l=vf(e,e===t?l:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=e.callbackNode,l===0||e===t&&(Ce===2||Ce===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&Sd(n),e.callbackNode=null,e.callbackPriority=0;if((l&3)===0||hc(e,l)){if(t=l&-l,t===e.callbackPriority)return t;switch(n!==null&&Sd(n),c0(l)){case 2:case 8:l=ay;break;case 32:l=Qs;break;case 268435456:l=iy;break;default:l=Qs}return n=SS.bind(null,e),l=o0(l,n),e.callbackPriority=t,e.callbackNode=l,t}return n!==null&&n!==null&&Sd(n),e.callbackPriority=2,e.callbackNode=null,2}function SS(e,t){if(ut!==0&&ut!==5)return e.callbackNode=null,e.callbackPriority=0,null;var l=e.callbackNode;if(Lf()&&e.callbackNode!==l)return null;var n=de;return n=vf(e,e===qe?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:(cS(e,n,t),bS(e,Ql()),e.callbackNode!=null&&e.callbackNode===l?SS.bind(null,e):null)}function S1(e,t){if(Lf())return null;cS(e,t,!0)}function s3(){E3(function(){(Ae&6)!==0?o0(ny,c3):yS()})}function J0(){if(di===0){var e=nu;e===0&&(e=ls,ls<<=1,(ls&261888)===0&&(ls=256)),di=e}return di}function E1(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Ts(e)}function f3(e,t,l,n,a){if(t==="submit"&&l&&l.stateNode===a){var i=E1((a[Ll]||null).action),u=n.submitter;u&&(t=(t=u[Ll]||null)?E1(t.formAction):u.getAttribute("formAction"),t!==null&&(i=t,u=null));var o=new bf("action","action",null,n,a);e.push({event:o,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(di!==0){var r=new FormData(a,u);Tp(l,{pending:!0,data:r,method:a.method,action:i},null,r)}}else typeof i=="function"&&(o.preventDefault(),r=new FormData(a,u),Tp(l,{pending:!0,data:r,method:a.method,action:i},i,r))},currentTarget:a}]})}}for(vs=0;vs<mp.length;vs++)ys=mp[vs],w1=ys.toLowerCase(),T1=ys[0].toUpperCase()+ys.slice(1),Dn(w1,"on"+T1);var ys,w1,T1,vs;Dn(My,"onAnimationEnd");Dn(Cy,"onAnimationIteration");Dn(Ly,"onAnimationStart");Dn("dblclick","onDoubleClick");Dn("focusin","onFocus");Dn("focusout","onBlur");Dn(wN,"onTransitionRun");Dn(TN,"onTransitionStart");Dn(xN,"onTransitionCancel");Dn(Hy,"onTransitionEnd");So("onMouseEnter",["mouseout","mouseover"]);So("onMouseLeave",["mouseout","mouseover"]);So("onPointerEnter",["pointerout","pointerover"]);So("onPointerLeave",["pointerout","pointerover"]);cu("onChange","change click focusin focusout input keydown keyup selectionchange".split(" "));cu("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" "));cu("onBeforeInput",["compositionend","keypress","textInput","paste"]);cu("onCompositionEnd","compositionend focusout keydown keypress keyup mousedown".split(" "));cu("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));cu("onCompositionUpdate","compositionupdate focusout keydown keypress keyup mousedown".split(" "));var oc="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),m3=new Set("beforetoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(oc));function ES(e,t){t=(t&4)!==0;for(var l=0;l<e.length;l++){var n=e[l],a=n.event;n=n.listeners;e:{var i=void 0;if(t)for(var u=n.length-1;0<=u;u--){var o=n[u],r=o.instance,s=o.currentTarget;if(o=o.listener,r!==i&&a.isPropagationStopped())break e;i=o,a.currentTarget=s;try{i(a)}catch(d){Zs(d)}a.currentTarget=null,i=r}else for(u=0;u<n.length;u++){if(o=n[u],r=o.instance,s=o.currentTarget,o=o.listener,r!==i&&a.isPropagationStopped())break e;i=o,a.currentTarget=s;try{i(a)}catch(d){Zs(d)}a.currentTarget=null,i=r}}}}function se(e,t){var l=t[vv];l===void 0&&(l=t[vv]=new Set);var n=e+"__bubble";l.has(n)||(wS(t,e,2,!1),l.add(n))}function jd(e,t,l){var n=0;t&&(n|=4),wS(l,e,n,t)}var bs="_reactListening"+Math.random().toString(36).slice(2);function $0(e){if(!e[bs]){e[bs]=!0,dy.forEach(function(l){l!=="selectionchange"&&(m3.has(l)||jd(l,!1,e),jd(l,!0,e))});var t=e.nodeType===9?e:e.ownerDocument;t===null||t[bs]||(t[bs]=!0,jd("selectionchange",!1,t))}}function wS(e,t,l,n){switch(ZS(t)){case 2:var a=aR;break;case 8:a=iR;break;default:a=lg}l=a.bind(null,t,l,e),a=void 0,!rp||t!=="touchstart"&&t!=="touchmove"&&t!=="wheel"||(a=!0),n?a!==void 0?e.addEventListener(t,l,{capture:!0,passive:a}):e.addEventListener(t,l,!0):a!==void 0?e.addEventListener(t,l,{passive:a}):e.addEventListener(t,l,!1)}function Qd(e,t,l,n,a){var i=n;if((t&1)===0&&(t&2)===0&&n!==null)e:for(;;){if(n===null)return;var u=n.tag;if(u===3||u===4){var o=n.stateNode.containerInfo;if(o===a)break;if(u===4)for(u=n.return;u!==null;){var r=u.tag;if((r===3||r===4)&&u.stateNode.containerInfo===a)return;u=u.return}for(;o!==null;){if(u=Ki(o),u===null)return;if(r=u.tag,r===5||r===6||r===26||r===27){n=i=u;continue e}o=o.parentNode}}n=n.return}Ey(function(){var s=i,d=f0(l),v=[];e:{var f=Uy.get(e);if(f!==void 0){var p=bf,T=e;switch(e){case"keypress":if(Ns(l)===0)break e;case"keydown":case"keyup":p=Ix;break;case"focusin":T="focus",p=Rd;break;case"focusout":T="blur",p=Rd;break;case"beforeblur":case"afterblur":p=Rd;break;case"click":if(l.button===2)break e;case"auxclick":case"dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":p=Nv;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":p=Vx;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":p=nN;break;case My:case Cy:case Ly:p=jx;break;case Hy:p=iN;break;case"scroll":case"scrollend":p=Bx;break;case"wheel":p=oN;break;case"copy":case"cut":case"paste":p=Xx;break;case"gotpointercapture":case"lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":p=Av;break;case"submit":p=tN;break;case"toggle":case"beforetoggle":p=cN}var N=(t&4)!==0,D=!N&&(e==="scroll"||e==="scrollend"),S=N?f!==null?f+"Capture":null:f;N=[];for(var g=s,b;g!==null;){var w=g;if(b=w.stateNode,w=w.tag,w!==5&&w!==26&&w!==27||b===null||S===null||(w=Pr(g,S),w!=null&&N.push(rc(g,w,b))),D)break;g=g.return}0<N.length&&(f=new p(f,T,null,l,d),v.push({event:f,listeners:N}))}}if((t&7)===0){e:{if(p=e==="mouseover"||e==="pointerover",f=e==="mouseout"||e==="pointerout",p&&l!==op&&(T=l.relatedTarget||l.fromElement)&&(Ki(T)||T[Mo]))break e;(f||p)&&(T=d.window===d?d:(p=d.ownerDocument)?p.defaultView||p.parentWindow:window,f?(p=l.relatedTarget||l.toElement,f=s,p=p?Ki(p):null,p!==null&&(D=pc(p),N=p.tag,p!==D||N!==5&&N!==27&&N!==6)&&(p=null)):(f=null,p=s),f!==p&&(N=Nv,w="onMouseLeave",S="onMouseEnter",g="mouse",(e==="pointerout"||e==="pointerover")&&(N=Av,w="onPointerLeave",S="onPointerEnter",g="pointer"),D=f==null?T:Ur(f),b=p==null?T:Ur(p),T=new N(w,g+"leave",f,l,d),T.target=D,T.relatedTarget=b,w=null,Ki(d)===s&&(N=new N(S,g+"enter",p,l,d),N.target=b,N.relatedTarget=D,w=N),D=w,N=f&&p?$d(f,p,d3):null,f!==null&&x1(v,T,f,N,!1),p!==null&&D!==null&&x1(v,D,p,N,!0)))}e:{if(f=s?Ur(s):window,p=f.nodeName&&f.nodeName.toLowerCase(),p==="select"||p==="input"&&f.type==="file")var R=Dv;else if(zv(f))if(Ay)R=bN;else{R=vN;var B=hN}else p=f.nodeName,!p||p.toLowerCase()!=="input"||f.type!=="checkbox"&&f.type!=="radio"?s&&s0(s.elementType)&&(R=Dv):R=yN;if(R&&(R=R(e,s))){Ry(v,R,l,d);break e}B&&B(e,f,s)}switch(B=s?Ur(s):window,e){case"focusin":(zv(B)||B.contentEditable==="true")&&(to=B,sp=s,Gr=null);break;case"focusout":Gr=sp=to=null;break;case"mousedown":fp=!0;break;case"contextmenu":case"mouseup":case"dragend":fp=!1,Hv(v,l,d);break;case"selectionchange":if(EN)break;case"keydown":case"keyup":Hv(v,l,d)}var _;if(p0)e:{switch(e){case"compositionstart":var M="onCompositionStart";break e;case"compositionend":M="onCompositionEnd";break e;case"compositionupdate":M="onCompositionUpdate";break e}M=void 0}else eo?xy(e,l)&&(M="onCompositionEnd"):e==="keydown"&&l.keyCode===229&&(M="onCompositionStart");M&&(Ty&&l.locale!=="ko"&&(eo||M!=="onCompositionStart"?M==="onCompositionEnd"&&eo&&(_=wy()):(ci=d,m0="value"in ci?ci.value:ci.textContent,eo=!0)),B=pf(s,M),0<B.length&&(M=new Rv(M,e,null,l,d),v.push({event:M,listeners:B}),_?M.data=_:(_=Ny(l),_!==null&&(M.data=_)))),(_=fN?mN(e,l):dN(e,l))&&(M=pf(s,"onBeforeInput"),0<M.length&&(B=new Rv("onBeforeInput","beforeinput",null,l,d),v.push({event:B,listeners:M}),B.data=_)),f3(v,e,s,l,d)}ES(v,t)})}function rc(e,t,l){return{instance:e,listener:t,currentTarget:l}}function pf(e,t){for(var l=t+"Capture",n=[];e!==null;){var a=e,i=a.stateNode;if(a=a.tag,a!==5&&a!==26&&a!==27||i===null||(a=Pr(e,l),a!=null&&n.unshift(rc(e,a,i)),a=Pr(e,t),a!=null&&n.push(rc(e,a,i))),e.tag===3)return n;e=e.return}return[]}function d3(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function x1(e,t,l,n,a){for(var i=t._reactName,u=[];l!==null&&l!==n;){var o=l,r=o.alternate,s=o.stateNode;if(o=o.tag,r!==null&&r===n)break;o!==5&&o!==26&&o!==27||s===null||(r=s,a?(s=Pr(l,i),s!=null&&u.unshift(rc(l,s,r))):a||(s=Pr(l,i),s!=null&&u.push(rc(l,s,r)))),l=l.return}u.length!==0&&e.push({event:t,listeners:u})}var p3=/\r\n?/g,g3=/\u0000|\uFFFD/g;function N1(e){return(typeof e=="string"?e:""+e).replace(p3,`
`).replace(g3,"")}function TS(e,t){return t=N1(t),N1(e)===t}function Le(e,t,l,n,a,i){switch(l){case"children":if(typeof n=="string")t==="body"||t==="textarea"&&n===""||Eo(e,n);else if(typeof n=="number"||typeof n=="bigint")t!=="body"&&Eo(e,""+n);else return;break;case"className":is(e,"class",n);break;case"tabIndex":is(e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":is(e,l,n);break;case"style":Sy(e,n,i);return;case"data":if(t!=="object"){is(e,"data",n);break}case"src":case"href":if(n===""&&(t!=="a"||l!=="href")){e.removeAttribute(l);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(l);break}n=Ts(n),e.setAttribute(l,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(l,"javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof i=="function"&&(l==="formAction"?(t!=="input"&&Le(e,t,"name",a.name,a,null),Le(e,t,"formEncType",a.formEncType,a,null),Le(e,t,"formMethod",a.formMethod,a,null),Le(e,t,"formTarget",a.formTarget,a,null)):(Le(e,t,"encType",a.encType,a,null),Le(e,t,"method",a.method,a,null),Le(e,t,"target",a.target,a,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(l);break}n=Ts(n),e.setAttribute(l,n);break;case"onClick":n!=null&&(e.onclick=$n);return;case"onScroll":n!=null&&se("scroll",e);return;case"onScrollEnd":n!=null&&se("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(O(61));if(l=n.__html,l!=null){if(a.children!=null)throw Error(O(60));i?.__html!==l&&(e.innerHTML=l)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("xlink:href");break}l=Ts(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",l);break;case"contentEditable":case"spellCheck":case"draggable":case"value":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,n):e.removeAttribute(l);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disabled":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsInline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,""):e.removeAttribute(l);break;case"capture":case"download":n===!0?e.setAttribute(l,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,n):e.removeAttribute(l);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(l,n):e.removeAttribute(l);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(l):e.setAttribute(l,n);break;case"popover":se("beforetoggle",e),se("toggle",e),ws(e,"popover",n);break;case"xlinkActuate":va(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArcrole":va(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":va(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":va(e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":va(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":va(e,"http://www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":va(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":va(e,"http://www.w3.org/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":va(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":ws(e,"is",n);break;case"innerText":case"textContent":return;default:if(!(2<l.length)||l[0]!=="o"&&l[0]!=="O"||l[1]!=="n"&&l[1]!=="N")l=Ux.get(l)||l,ws(e,l,n);else return}Ne=!0}function Jp(e,t,l,n,a,i){switch(l){case"style":Sy(e,n,i);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(O(61));if(l=n.__html,l!=null){if(a.children!=null)throw Error(O(60));i?.__html!==l&&(e.innerHTML=l)}}break;case"children":if(typeof n=="string")Eo(e,n);else if(typeof n=="number"||typeof n=="bigint")Eo(e,""+n);else return;break;case"onScroll":n!=null&&se("scroll",e);return;case"onScrollEnd":n!=null&&se("scrollend",e);return;case"onClick":n!=null&&(e.onclick=$n);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:if(!py.hasOwnProperty(l))e:{if(l[0]==="o"&&l[1]==="n"&&(a=l.endsWith("Capture"),i=l.slice(2,a?l.length-7:void 0),t=e[Ll]||null,t=t!=null?t[l]:null,typeof t=="function"&&e.removeEventListener(i,t,a),typeof n=="function")){typeof t!="function"&&t!==null&&(l in e?e[l]=null:e.hasAttribute(l)&&e.removeAttribute(l)),e.addEventListener(i,n,a);break e}Ne=!0,l in e?e[l]=n:n===!0?e.setAttribute(l,""):ws(e,l,n)}return}Ne=!0}function al(e,t,l){switch(t){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"img":se("error",e),se("load",e);var n=!1,a=!1,i;for(i in l)if(l.hasOwnProperty(i)){var u=l[i];if(u!=null)switch(i){case"src":n=!0;break;case"srcSet":a=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(O(137,t));default:Le(e,t,i,u,l,null)}}a&&Le(e,t,"srcSet",l.srcSet,l,null),n&&Le(e,t,"src",l.src,l,null);return;case"input":se("invalid",e);var o=i=u=a=null,r=null,s=null;for(n in l)if(l.hasOwnProperty(n)){var d=l[n];if(d!=null)switch(n){case"name":a=d;break;case"type":u=d;break;case"checked":r=d;break;case"defaultChecked":s=d;break;case"value":i=d;break;case"defaultValue":o=d;break;case"children":case"dangerouslySetInnerHTML":if(d!=null)throw Error(O(137,t));break;default:Le(e,t,n,d,l,null)}}vy(e,i,o,r,s,u,a,!1);return;case"select":se("invalid",e),n=u=i=null;for(a in l)if(l.hasOwnProperty(a)&&(o=l[a],o!=null))switch(a){case"value":i=o;break;case"defaultValue":u=o;break;case"multiple":n=o;default:Le(e,t,a,o,l,null)}t=i,l=u,e.multiple=!!n,t!=null?co(e,!!n,t,!1):l!=null&&co(e,!!n,l,!0);return;case"textarea":se("invalid",e),i=a=n=null;for(u in l)if(l.hasOwnProperty(u)&&(o=l[u],o!=null))switch(u){case"value":n=o;break;case"defaultValue":a=o;break;case"children":i=o;break;case"dangerouslySetInnerHTML":if(o!=null)throw Error(O(91));break;default:Le(e,t,u,o,l,null)}by(e,n,a,i);return;case"option":for(r in l)l.hasOwnProperty(r)&&(n=l[r],n!=null)&&(r==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":Le(e,t,r,n,l,null));return;case"dialog":se("beforetoggle",e),se("toggle",e),se("cancel",e),se("close",e);break;case"iframe":case"object":se("load",e);break;case"video":case"audio":for(n=0;n<oc.length;n++)se(oc[n],e);break;case"image":se("error",e),se("load",e);break;case"details":se("toggle",e);break;case"embed":case"source":case"link":se("error",e),se("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in l)if(l.hasOwnProperty(s)&&(n=l[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(O(137,t));default:Le(e,t,s,n,l,null)}return;default:if(s0(t)){for(d in l)l.hasOwnProperty(d)&&(n=l[d],n!==void 0&&Jp(e,t,d,n,l,void 0));return}}for(o in l)l.hasOwnProperty(o)&&(n=l[o],n!=null&&Le(e,t,o,n,l,null))}var h3={};function v3(e,t,l,n){switch(t){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var a=null,i=null,u=null,o=null,r=null,s=null,d=null;for(p in l){var v=l[p];if(l.hasOwnProperty(p)&&v!=null)switch(p){case"checked":break;case"value":break;case"defaultValue":r=v;default:n.hasOwnProperty(p)||Le(e,t,p,null,n,v)}}for(var f in n){var p=n[f];if(v=l[f],n.hasOwnProperty(f)&&(p!=null||v!=null))switch(f){case"type":p!==v&&(Ne=!0),i=p;break;case"name":p!==v&&(Ne=!0),a=p;break;case"checked":p!==v&&(Ne=!0),s=p;break;case"defaultChecked":p!==v&&(Ne=!0),d=p;break;case"value":p!==v&&(Ne=!0),u=p;break;case"defaultValue":p!==v&&(Ne=!0),o=p;break;case"children":case"dangerouslySetInnerHTML":if(p!=null)throw Error(O(137,t));break;default:p!==v&&Le(e,t,f,p,n,v)}}up(e,u,o,r,s,d,i,a);return;case"select":p=u=o=f=null;for(i in l)if(r=l[i],l.hasOwnProperty(i)&&r!=null)switch(i){case"value":break;case"multiple":p=r;default:n.hasOwnProperty(i)||Le(e,t,i,null,n,r)}for(a in n)if(i=n[a],r=l[a],n.hasOwnProperty(a)&&(i!=null||r!=null))switch(a){case"value":i!==r&&(Ne=!0),f=i;break;case"defaultValue":i!==r&&(Ne=!0),o=i;break;case"multiple":i!==r&&(Ne=!0),u=i;default:i!==r&&Le(e,t,a,i,n,r)}t=o,l=u,n=p,f!=null?co(e,!!l,f,!1):!!n!=!!l&&(t!=null?co(e,!!l,t,!0):co(e,!!l,l?[]:"",!1));return;case"textarea":p=f=null;for(o in l)if(a=l[o],l.hasOwnProperty(o)&&a!=null&&!n.hasOwnProperty(o))switch(o){case"value":break;case"children":break;default:Le(e,t,o,null,n,a)}for(u in n)if(a=n[u],i=l[u],n.hasOwnProperty(u)&&(a!=null||i!=null))switch(u){case"value":a!==i&&(Ne=!0),f=a;break;case"defaultValue":a!==i&&(Ne=!0),p=a;break;case"children":break;case"dangerouslySetInnerHTML":if(a!=null)throw Error(O(91));break;default:a!==i&&Le(e,t,u,a,n,i)}yy(e,f,p);return;case"option":for(var T in l)f=l[T],l.hasOwnProperty(T)&&f!=null&&!n.hasOwnProperty(T)&&(T==="selected"?e.selected=!1:Le(e,t,T,null,n,f));for(r in n)f=n[r],p=l[r],n.hasOwnProperty(r)&&f!==p&&(f!=null||p!=null)&&(r==="selected"?(f!==p&&(Ne=!0),e.selected=f&&typeof f!="function"&&typeof f!="symbol"):Le(e,t,r,f,n,p));return;case"img":case"link":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var N in l)f=l[N],l.hasOwnProperty(N)&&f!=null&&!n.hasOwnProperty(N)&&Le(e,t,N,null,n,f);for(s in n)if(f=n[s],p=l[s],n.hasOwnProperty(s)&&f!==p&&(f!=null||p!=null))switch(s){case"children":case"dangerouslySetInnerHTML":if(f!=null)throw Error(O(137,t));break;default:Le(e,t,s,f,n,p)}return;default:if(s0(t)){for(var D in l)f=l[D],l.hasOwnProperty(D)&&f!==void 0&&!n.hasOwnProperty(D)&&Jp(e,t,D,void 0,n,f);for(d in n)f=n[d],p=l[d],!n.hasOwnProperty(d)||f===p||f===void 0&&p===void 0||Jp(e,t,d,f,n,p);return}}for(var S in l)f=l[S],l.hasOwnProperty(S)&&f!=null&&!n.hasOwnProperty(S)&&Le(e,t,S,null,n,f);for(v in n)f=n[v],p=l[v],!n.hasOwnProperty(v)||f===p||f==null&&p==null||Le(e,t,v,f,n,p)}function R1(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function y3(){if(typeof performance.getEntriesByType=="function"){for(var e=0,t=0,l=performance.getEntriesByType("resource"),n=0;n<l.length;n++){var a=l[n],i=a.transferSize,u=a.initiatorType,o=a.duration;if(i&&o&&R1(u)){for(u=0,o=a.responseEnd,n+=1;n<l.length;n++){var r=l[n],s=r.startTime;if(s>o)break;var d=r.transferSize,v=r.initiatorType;d&&R1(v)&&(r=r.responseEnd,u+=d*(r<o?1:(o-s)/(r-s)))}if(--n,t+=8*(i+u)/(a.duration/1e3),e++,10<e)break}}if(0<e)return t/e/1e6}return navigator.connection&&(e=navigator.connection.downlink,typeof e=="number")?e:5}var $p=null,Fp=null;function cc(e){return e.nodeType===9?e:e.ownerDocument}function A1(e){switch(e){case"http://www.w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function xS(e,t){if(e===0)switch(t){case"svg":return 1;case"math":return 2;default:return 0}return e===1&&t==="foreignObject"?0:e}function NS(e,t,l,n){return l=cc(l).createElement(e),l[el]=n,l[Ll]=t,al(l,e,t),Zt(l),l}function Wp(e,t){return e==="textarea"||e==="noscript"||typeof t.children=="string"||typeof t.children=="number"||typeof t.children=="bigint"||typeof t.dangerouslySetInnerHTML=="object"&&t.dangerouslySetInnerHTML!==null&&t.dangerouslySetInnerHTML.__html!=null}var Xd=null;function b3(){var e=window.event;return e&&e.type==="popstate"?e===Xd?!1:(Xd=e,!0):(Xd=null,!1)}var F0=typeof setTimeout=="function"?setTimeout:void 0,S3=typeof clearTimeout=="function"?clearTimeout:void 0,_1=typeof Promise=="function"?Promise:void 0,O1=typeof requestAnimationFrame=="function"?requestAnimationFrame:F0,E3=typeof queueMicrotask=="function"?queueMicrotask:typeof _1<"u"?function(e){return _1.resolve(null).then(e).catch(w3)}:F0;function w3(e){setTimeout(function(){throw e})}function zi(e){return e==="head"}function z1(e,t){var l=t,n=0;do{var a=l.nextSibling;if(e.removeChild(l),a&&a.nodeType===8)if(l=a.data,l==="/$"||l==="/&"){if(n===0){e.removeChild(a),Do(t);return}n--}else if(l==="$"||l==="$?"||l==="$~"||l==="$!"||l==="&")n++;else if(l==="html")Kd(e.ownerDocument.documentElement);else if(l==="head"){l=e.ownerDocument.head,Kd(l);for(var i=l.firstChild;i;){var u=i.nextSibling,o=i.nodeName;i[yc]||o==="SCRIPT"||o==="STYLE"||o==="LINK"&&i.rel.toLowerCase()==="stylesheet"||l.removeChild(i),i=u}}else l==="body"&&Kd(e.ownerDocument.body);l=a}while(l);Do(t)}function D1(e,t){var l=e;e=0;do{var n=l.nextSibling;if(l.nodeType===1?t?(l._stashedDisplay=l.style.display,l.style.display="none"):(l.style.display=l._stashedDisplay||"",l.getAttribute("style")===""&&l.removeAttribute("style")):l.nodeType===3&&(t?(l._stashedText=l.nodeValue,l.nodeValue=""):l.nodeValue=l._stashedText||""),n&&n.nodeType===8)if(l=n.data,l==="/$"){if(e===0)break;e--}else l!=="$"&&l!=="$?"&&l!=="$~"&&l!=="$!"||e++;l=n}while(l)}function RS(e,t,l){if(t=CSS.escape(t)!==t?"r-"+btoa(t).replace(/=/g,""):t,e.style.viewTransitionName=t,l!=null&&(e.style.viewTransitionClass=l),l=getComputedStyle(e),l.display==="inline"){if(t=e.getClientRects(),t.length===1)var n=1;else for(var a=n=0;a<t.length;a++){var i=t[a];0<i.width&&0<i.height&&n++}n===1&&(e=e.style,e.display=t.length===1?"inline-block":"block",e.marginTop="-"+l.paddingTop,e.marginBottom="-"+l.paddingBottom)}}function AS(e,t){e=e.style,t=t.style;var l=t!=null?t.hasOwnProperty("viewTransitionName")?t.viewTransitionName:t.hasOwnProperty("view-transition-name")?t["view-transition-name"]:null:null;e.viewTransitionName=l==null||typeof l=="boolean"?"":(""+l).trim(),l=t!=null?t.hasOwnProperty("viewTransitionClass")?t.viewTransitionClass:t.hasOwnProperty("view-transition-class")?t["view-transition-class"]:null:null,e.viewTransitionClass=l==null||typeof l=="boolean"?"":(""+l).trim(),e.display==="inline-block"&&(t==null?e.display=e.margin="":(l=t.display,e.display=l==null||typeof l=="boolean"?"":l,l=t.margin,l!=null?e.margin=l:(l=t.hasOwnProperty("marginTop")?t.marginTop:t["margin-top"],e.marginTop=l==null||typeof l=="boolean"?"":l,t=t.hasOwnProperty("marginBottom")?t.marginBottom:t["margin-bottom"],e.marginBottom=t==null||typeof t=="boolean"?"":t)))}function _S(e,t,l){return l=l.ownerDocument.defaultView,{rect:e,abs:t.position==="absolute"||t.position==="fixed",clip:t.clipPath!=="none"||t.overflow!=="visible"||t.filter!=="none"||t.mask!=="none"||t.mask!=="none"||t.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=l.innerHeight&&e.left<=l.innerWidth}}function Ip(e){var t=e.getBoundingClientRect(),l=getComputedStyle(e);return _S(t,l,e)}function T3(e){var t=e.getBoundingClientRect();t=new DOMRect(t.x+2e4,t.y+2e4,t.width,t.height);var l=getComputedStyle(e);return _S(t,l,e)}function x3(e){return e.documentElement.clientHeight}function N3(e){this.addEventListener("load",e),this.addEventListener("error",e)}function R3(e,t,l,n,a,i,u,o,r){var s=t.nodeType===9?t:t.ownerDocument;try{var d=s.startViewTransition({update:function(){var f=s.defaultView,p=f.navigation&&f.navigation.transition,T=s.fonts.status;n();var N=[];if(T==="loaded"&&(x3(s),s.fonts.status==="loading"&&N.push(s.fonts.ready)),T=N.length,e!==null)for(var D=e.suspenseyImages,S=0,g=0;g<D.length;g++){var b=D[g];if(!b.complete){var w=b.getBoundingClientRect();if(0<w.bottom&&0<w.right&&w.top<f.innerHeight&&w.left<f.innerWidth){if(S+=VS(b),S>Bs){N.length=T;break}b=new Promise(N3.bind(b)),N.push(b)}}}if(0<N.length)return f=Promise.race([Promise.all(N),new Promise(function(R){return setTimeout(R,500)})]).then(a,a),(p?Promise.allSettled([p.finished,f]):f).then(i,i);if(a(),p)return p.finished.then(i,i);i()},types:l});s.__reactViewTransition=d;var v=[];return d.ready.then(function(){for(var f=s.documentElement.getAnimations({subtree:!0}),p=0;p<f.length;p++){var T=f[p],N=T.effect,D=N.pseudoElement;if(D!=null&&D.startsWith("::view-transition")){v.push(T),T=N.getKeyframes();for(var S=D=void 0,g=!0,b=0;b<T.length;b++){var w=T[b],R=w.width;if(D===void 0)D=R;else if(D!==R){g=!1;break}if(R=w.height,S===void 0)S=R;else if(S!==R){g=!1;break}delete w.width,delete w.height,w.transform==="none"&&delete w.transform}g&&D!==void 0&&S!==void 0&&(N.setKeyframes(T),g=getComputedStyle(N.target,N.pseudoElement),g.width!==D||g.height!==S)&&(g=T[0],g.width=D,g.height=S,g=T[T.length-1],g.width=D,g.height=S,N.setKeyframes(T))}}u()},function(f){s.__reactViewTransition===d&&(s.__reactViewTransition=null);try{typeof f=="object"&&f!==null&&f.name==="InvalidStateError"&&(f.message==="View transition was skipped because document visibility state is hidden."||f.message==="Skipping view transition because document visibility state has become hidden."||f.message==="Skipping view transition because viewport size changed."||f.message==="Transition was aborted because of invalid state")&&(f=null),f!==null&&r(f)}finally{n(),a(),u()}}),d.finished.finally(function(){for(var f=0;f<v.length;f++)v[f].cancel();s.__reactViewTransition===d&&(s.__reactViewTransition=null),o()}),d}catch{return n(),a(),u(),null}}function Ji(e,t){this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+t+")"}Ji.prototype.animate=function(e,t){return t=typeof t=="number"?{duration:t}:je({},t),t.pseudoElement=this._selector,this._scope.animate(e,t)};Ji.prototype.getAnimations=function(){for(var e=this._scope,t=this._selector,l=e.getAnimations({subtree:!0}),n=[],a=0;a<l.length;a++){var i=l[a].effect;i!==null&&i.target===e&&i.pseudoElement===t&&n.push(l[a])}return n};Ji.prototype.getComputedStyle=function(){return getComputedStyle(this._scope,this._selector)};function OS(e){return{name:e,group:new Ji("group",e),imagePair:new Ji("image-pair",e),old:new Ji("old",e),new:new Ji("new",e)}}function $l(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}$l.prototype.addEventListener=function(e,t,l){var n=null,a=null;if(!(l!=null&&typeof l!="boolean"&&(n=l.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var i=this._eventListeners;if(zS(i,e,t,l)===-1){var u=this,o=t;l!=null&&typeof l!="boolean"&&l.once===!0&&(o=function(r){u.removeEventListener(e,t,l),typeof t=="function"?t.call(this,r):t.handleEvent(r)}),n!==null&&(a=u.removeEventListener.bind(u,e,t,l),n.addEventListener("abort",a,{once:!0}),a=n.removeEventListener.bind(n,"abort",a)),n=Ao(l),i.push({type:e,listener:t,optionsOrUseCapture:l,attachedListener:o,cleanup:a}),Cl(this._fragmentFiber.child,!1,A3,e,o,n)}this._eventListeners=i}};function A3(e,t,l,n){return Lt(e).addEventListener(t,l,n),!1}$l.prototype.removeEventListener=function(e,t,l){var n=this._eventListeners;if(n!==null&&(t=zS(n,e,t,l),t!==-1)){var a=n[t];l=a.attachedListener;var i=a.cleanup;a=Ao(a.optionsOrUseCapture),Cl(this._fragmentFiber.child,!1,_3,e,l,a),n.splice(t,1),i!==null&&i()}};function _3(e,t,l,n){return Lt(e).removeEventListener(t,l,n),!1}function Ao(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function M1(e){return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function zS(e,t,l,n){if(e.length===0)return-1;n=M1(n);for(var a=0;a<e.length;a++){var i=e[a];if(i.type===t&&i.listener===l&&M1(i.optionsOrUseCapture)===n)return a}return-1}$l.prototype.dispatchEvent=function(e){var t=ru(this._fragmentFiber);if(t===null)return!0;t=Lt(t);var l=this._eventListeners;if(l!==null&&0<l.length||!e.bubbles){var n=t.nodeType===9?t.createComment(""):document.createTextNode("");if(l)for(var a=0;a<l.length;a++){var i=l[a];n.addEventListener(i.type,i.attachedListener,Ao(i.optionsOrUseCapture))}if(t.appendChild(n),e=n.dispatchEvent(e),l)for(a=0;a<l.length;a++)i=l[a],n.removeEventListener(i.type,i.attachedListener,Ao(i.optionsOrUseCapture));return t.removeChild(n),e}return t.dispatchEvent(e)};$l.prototype.focus=function(e){Cl(this._fragmentFiber.child,!0,DS,e,void 0,void 0)};function DS(e,t){return e.tag===6?!1:(e=Lt(e),V3(e,t))}$l.prototype.focusLast=function(e){var t=[];Cl(this._fragmentFiber.child,!0,W0,t,void 0,void 0);for(var l=t.length-1;0<=l&&!DS(t[l],e);l--);};function W0(e,t){return t.push(e),!1}$l.prototype.blur=function(){var e=ru(this._fragmentFiber);e!==null&&(e=Lt(e),e=cc(e).activeElement,e!==null&&Cl(this._fragmentFiber.child,!1,O3,e,void 0,void 0))};function O3(e,t){return e.tag===6?!1:(e=Lt(e),e===t||e.contains(t)?(t.blur(),!0):!1)}$l.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this._observers.add(e),Cl(this._fragmentFiber.child,!1,z3,e,void 0,void 0)};function z3(e,t){return e.tag===6||(e=Lt(e),t.observe(e)),!1}$l.prototype.unobserveUsing=function(e){var t=this._observers;if(t!==null&&t.has(e)){t.delete(e),Cl(this._fragmentFiber.child,!1,D3,e,void 0,void 0);for(var l=t=0;l<On.length;l++){var n=On[l];n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):On[t++]=n}On.length=t}};function D3(e,t){return e.tag===6||(e=Lt(e),t.unobserve(e)),!1}var On=[],Zd=!1;function M3(e,t,l){On.push({fragmentInstance:e,observer:t,instance:l}),Zd||(Zd=!0,G3(function(){Zd=!1;var n=On;On=[];for(var a=0;a<n.length;a++){var i=n[a];i.observer.unobserve(i.instance)}}))}$l.prototype.getClientRects=function(){var e=[];return Cl(this._fragmentFiber.child,!1,C3,e,void 0,void 0),e};function C3(e,t){if(e.tag===6){e=e.stateNode;var l=e.ownerDocument.createRange();l.selectNodeContents(e),t.push.apply(t,l.getClientRects())}else e=Lt(e),t.push.apply(t,e.getClientRects());return!1}$l.prototype.getRootNode=function(e){var t=ru(this._fragmentFiber);return t===null?this:Lt(t).getRootNode(e)};$l.prototype.compareDocumentPosition=function(e){var t=ru(this._fragmentFiber);if(t===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var l=[];Cl(this._fragmentFiber.child,!1,W0,l,void 0,void 0);var n=Lt(t);if(l.length===0){if(l=n,fv(this._fragmentFiber)){e:{for(t=this._fragmentFiber.return;t!==null;){if(t.tag===4){t=t.stateNode.containerInfo;break e}if(t.tag===3||t.tag===5||t.tag===27)break;t=t.return}t=null}t!=null&&(l=t)}t=this._fragmentFiber;var a=n=l.compareDocumentPosition(e);return l===e?a=Node.DOCUMENT_POSITION_CONTAINS:n&Node.DOCUMENT_POSITION_CONTAINED_BY&&(l=P1(t)[1],l===null?a=Node.DOCUMENT_POSITION_PRECEDING:(e=Lt(l).compareDocumentPosition(e),a=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),a|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}t=Lt(l[0]),a=Lt(l[l.length-1]);var i=fv(this._fragmentFiber)?t.parentElement:n;if(i==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=i.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_CONTAINED_BY,i=i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY;var u=t.compareDocumentPosition(e),o=a.compareDocumentPosition(e),r=u&Node.DOCUMENT_POSITION_CONTAINED_BY||o&Node.DOCUMENT_POSITION_CONTAINED_BY;return o=n&&i&&u&Node.DOCUMENT_POSITION_FOLLOWING&&o&Node.DOCUMENT_POSITION_PRECEDING,t=n&&t===e||i&&a===e||r||o?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&t===e||!i&&a===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:u,t&Node.DOCUMENT_POSITION_DISCONNECTED||t&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||L3(t,this._fragmentFiber,l[0],l[l.length-1],e)?t:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function L3(e,t,l,n,a){var i=Ki(a);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(l=!!i)e:{for(;i!==null;){if(i.tag===7&&(i===t||i.alternate===t)){l=!0;break e}i=i.return}l=!1}return l}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(i===null)return i=a.ownerDocument,a===i||a===i.documentElement||a===i.body;e:{for(i=t,t=ru(t);i!==null;){if(!(i.tag!==5&&i.tag!==3&&i.tag!==27||i!==t&&i.alternate!==t)){i=!0;break e}i=i.return}i=!1}return i}return e&Node.DOCUMENT_POSITION_PRECEDING?((t=!!i)&&!(t=i===l)&&(t=$d(l,i,mv),t===null?t=!1:(Cl(t,!0,sx,i,l),i=Fu,Fu=null,t=i!==null)),t):e&Node.DOCUMENT_POSITION_FOLLOWING?((t=!!i)&&!(t=i===n)&&(t=$d(n,i,mv),t===null?t=!1:(Cl(t,!0,fx,i,n),i=Fu,Jd=Fu=null,t=i!==null)),t):!1}function C1(e,t){var l=e.ownerDocument.createRange();l.selectNodeContents(e),e=l.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,t?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}$l.prototype.scrollIntoView=function(e){if(typeof e=="object")throw Error(O(566));var t=[];Cl(this._fragmentFiber.child,!1,W0,t,void 0,void 0);var l=e!==!1;if(t.length===0){var n=P1(this._fragmentFiber);if(n=l?n[1]||n[0]||ru(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=Lt(n),C1(e,l);return}if(n=Lt(n),n.nodeType!==9){if(n.nodeType===11){l="host"in n?n.host:null,l!==null&&l.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=l?t.length-1:0;n!==(l?-1:t.length);){var a=t[n];a.tag===6?(a=Lt(a),C1(a,l)):Lt(a).scrollIntoView(e),n+=l?-1:1}};function H3(e,t){return e=Lt(e),MS(e,t),!1}function MS(e,t){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.add(t)}function CS(e,t){var l=t._eventListeners;if(l!==null)for(var n=0;n<l.length;n++){var a=l[n];e.addEventListener(a.type,a.attachedListener,Ao(a.optionsOrUseCapture))}e.nodeType!==3&&(l=t._observers,l!==null&&l.forEach(function(i){for(var u=0,o=0;o<On.length;o++){var r=On[o];(r.fragmentInstance!==t||r.observer!==i||r.instance!==e)&&(On[u++]=r)}On.length=u,i.observe(e)}),MS(e,t))}function U3(e,t){var l=t._eventListeners;if(l!==null)for(var n=0;n<l.length;n++){var a=l[n];e.removeEventListener(a.type,a.attachedListener,Ao(a.optionsOrUseCapture))}e.nodeType!==3&&(l=t._observers,l!==null&&l.forEach(function(i){typeof i.rootMargin=="string"?M3(t,i,e):i.unobserve(e)}),e.reactFragments!=null&&e.reactFragments.delete(t))}function Pp(e){var t=e.firstChild;for(t&&t.nodeType===10&&(t=t.nextSibling);t;){var l=t;switch(t=t.nextSibling,l.nodeName){case"HTML":case"HEAD":case"BODY":Pp(l),yf(l);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(l.rel.toLowerCase()==="stylesheet")continue}e.removeChild(l)}}function k3(e,t,l,n){for(;e.nodeType===1;){var a=l;if(e.nodeName.toLowerCase()!==t.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))break}else if(n){if(!e[yc])switch(t){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(i=e.getAttribute("rel"),i==="stylesheet"&&e.hasAttribute("data-precedence"))break;if(i!==a.rel||e.getAttribute("href")!==(a.href==null||a.href===""?null:a.href)||e.getAttribute("crossorigin")!==(a.crossOrigin==null?null:a.crossOrigin)||e.getAttribute("title")!==(a.title==null?null:a.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"script":if(i=e.getAttribute("src"),(i!==(a.src==null?null:a.src)||e.getAttribute("type")!==(a.type==null?null:a.type)||e.getAttribute("crossorigin")!==(a.crossOrigin==null?null:a.crossOrigin))&&i&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(t==="input"&&e.type==="hidden"){var i=a.name==null?null:""+a.name;if(a.type==="hidden"&&e.getAttribute("name")===i)return e}else return e;if(e=hn(e.nextSibling),e===null)break}return null}function B3(e,t,l){if(t==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!l||(e=hn(e.nextSibling),e===null))return null;return e}function LS(e,t){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=hn(e.nextSibling),e===null))return null;return e}function e0(e){return e.data==="$?"||e.data==="$~"}function I0(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function Y3(e,t){var l=e.ownerDocument;if(e.data==="$~")e._reactRetry=t;else if(e.data!=="$?"||l.readyState!=="loading")t();else{var n=function(){t(),l.removeEventListener("DOMContentLoaded",n)};l.addEventListener("DOMContentLoaded",n),e._reactRetry=n}}function hn(e){for(;e!=null;e=e.nextSibling){var t=e.nodeType;if(t===1||t===3)break;if(t===8){if(t=e.data,t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"||t==="F!"||t==="F")break;if(t==="/$"||t==="/&")return null}}return e}var t0=null;function L1(e){e=e.nextSibling;for(var t=0;e;){if(e.nodeType===8){var l=e.data;if(l==="/$"||l==="/&"){if(t===0)return hn(e.nextSibling);t--}else l!=="$"&&l!=="$!"&&l!=="$?"&&l!=="$~"&&l!=="&"||t++}e=e.nextSibling}return null}function H1(e){e=e.previousSibling;for(var t=0;e;){if(e.nodeType===8){var l=e.data;if(l==="$"||l==="$!"||l==="$?"||l==="$~"||l==="&"){if(t===0)return e;t--}else l!=="/$"&&l!=="/&"||t++}e=e.previousSibling}return null}function V3(e,t){function l(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.ownerDocument.addEventListener("focus",l,!0),(e.focus||HTMLElement.prototype.focus).call(e,t)}finally{e.ownerDocument.removeEventListener("focus",l,!0)}return n}function G3(e){O1(function(){O1(function(t){return e(t)})})}function HS(e,t,l){switch(t=cc(l),e){case"html":if(e=t.documentElement,!e)throw Error(O(452));return e;case"head":if(e=t.head,!e)throw Error(O(453));return e;case"body":if(e=t.body,!e)throw Error(O(454));return e;default:throw Error(O(451))}}function US(e,t,l){for(var n in l){var a=l[n];l.hasOwnProperty(n)&&a!=null&&Le(e,t,n,null,h3,a)}l.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===$n&&(e.onclick=null),yf(e)}function Kd(e){for(var t=e.attributes;t.length;)e.removeAttributeNode(t[0]);yf(e)}var vn=new Map,U1=new Set;function sc(e){if(typeof e.getRootNode=="function"){var t=e.getRootNode();if(t.nodeType===9||t.nodeType===11)return t}return e.nodeType===9?e:e.ownerDocument}var Da=_e.d;_e.d={f:q3,r:j3,D:Q3,C:X3,L:Z3,m:K3,X:$3,S:J3,M:F3};function q3(){var e=Da.f(),t=Mf();return e||t}function j3(e){var t=Co(e);t!==null&&t.tag===5&&t.type==="form"?Sb(t):Da.r(e)}var ko=typeof document>"u"?null:document;function kS(e,t,l){var n=ko;if(n&&typeof t=="string"&&t){var a=dn(t);a='link[rel="'+e+'"][href="'+a+'"]',typeof l=="string"&&(a+='[crossorigin="'+l+'"]'),U1.has(a)||(U1.add(a),e={rel:e,crossOrigin:l,href:t},n.querySelector(a)===null&&(t=n.createElement("link"),al(t,"link",e),Zt(t),n.head.appendChild(t)))}}function Q3(e){Da.D(e),kS("dns-prefetch",e,null)}function X3(e,t){Da.C(e,t),kS("preconnect",e,t)}function Z3(e,t,l){Da.L(e,t,l);var n=ko;if(n&&e&&t){var a='link[rel="preload"][as="'+dn(t)+'"]';t==="image"&&l&&l.imageSrcSet?(a+='[imagesrcset="'+dn(l.imageSrcSet)+'"]',typeof l.imageSizes=="string"&&(a+='[imagesizes="'+dn(l.imageSizes)+'"]')):a+='[href="'+dn(e)+'"]';var i=a;switch(t){case"style":i=_o(e);break;case"script":i=Bo(e)}if(!(vn.has(i)||(e=je({rel:"preload",href:t==="image"&&l&&l.imageSrcSet?void 0:e,as:t},l),vn.set(i,e),n.querySelector(a)!==null||t==="style"&&n.querySelector(xc(i))||t==="script"&&n.querySelector(Nc(i))))){var u=n.createElement("link");al(u,"link",e),t==="style"&&(u[Xs]=!0,u.onload=u.onerror=function(){my(u)}),Zt(u),n.head.appendChild(u)}}}function K3(e,t){Da.m(e,t);var l=ko;if(l&&e){var n=t&&typeof t.as=="string"?t.as:"script",a='link[rel="modulepreload"][as="'+dn(n)+'"][href="'+dn(e)+'"]',i=a;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":i=Bo(e)}if(!vn.has(i)&&(e=je({rel:"modulepreload",href:e},t),vn.set(i,e),l.querySelector(a)===null)){switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(l.querySelector(Nc(i)))return}n=l.createElement("link"),al(n,"link",e),Zt(n),l.head.appendChild(n)}}}function J3(e,t,l){Da.S(e,t,l);var n=ko;if(n&&e){var a=ro(n).hoistableStyles,i=_o(e);t=t||"default";var u=a.get(i);if(!u){var o={loading:0,preload:null};if(u=n.querySelector(xc(i)))o.loading=5;else{e=je({rel:"stylesheet",href:e,"data-precedence":t},l),(l=vn.get(i))&&P0(e,l);var r=u=n.createElement("link");Zt(r),al(r,"link",e),r._p=new Promise(function(s,d){r.onload=s,r.onerror=d}),r.addEventListener("load",function(){o.loading|=1}),r.addEventListener("error",function(){o.loading|=2}),o.loading|=4,Us(u,t,n)}u={type:"stylesheet",instance:u,count:1,state:o},a.set(i,u)}}}function $3(e,t){Da.X(e,t);var l=ko;if(l&&e){var n=ro(l).hoistableScripts,a=Bo(e),i=n.get(a);i||(i=l.querySelector(Nc(a)),i||(e=je({src:e,async:!0},t),(t=vn.get(a))&&eg(e,t),i=l.createElement("script"),Zt(i),al(i,"link",e),l.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(a,i))}}function F3(e,t){Da.M(e,t);var l=ko;if(l&&e){var n=ro(l).hoistableScripts,a=Bo(e),i=n.get(a);i||(i=l.querySelector(Nc(a)),i||(e=je({src:e,async:!0,type:"module"},t),(t=vn.get(a))&&eg(e,t),i=l.createElement("script"),Zt(i),al(i,"link",e),l.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(a,i))}}function k1(e,t,l,n){var a=(a=pi.current)?sc(a):null;if(!a)throw Error(O(446));switch(e){case"meta":case"title":return null;case"style":return typeof l.precedence=="string"&&typeof l.href=="string"?(l=_o(l.href),t=ro(a).hoistableStyles,n=t.get(l),n||(n={type:"style",instance:null,count:0,state:null},t.set(l,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(l.rel==="stylesheet"&&typeof l.href=="string"&&typeof l.precedence=="string"){e=_o(l.href);var i=ro(a).hoistableStyles,u=i.get(e);if(u||(a=a.ownerDocument||a,u={type:"stylesheet",instance:null,count:0,state:{loading:0,preload:null}},i.set(e,u),(i=a.querySelector(xc(e)))?i._p||(u.instance=i,u.state.loading=5):(i=vn.get(e),i||(i={rel:"preload",as:"style",href:l.href,crossOrigin:l.crossOrigin,integrity:l.integrity,media:l.media,hrefLang:l.hrefLang,referrerPolicy:l.referrerPolicy},vn.set(e,i)),W3(a,e,i,u.state))),t&&n===null)throw Error(O(528,""));return u}if(t&&n!==null)throw Error(O(529,""));return null;case"script":return t=l.async,l=l.src,typeof l=="string"&&t&&typeof t!="function"&&typeof t!="symbol"?(l=Bo(l),t=ro(a).hoistableScripts,n=t.get(l),n||(n={type:"script",instance:null,count:0,state:null},t.set(l,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(O(444,e))}}function _o(e){return'href="'+dn(e)+'"'}function xc(e){return'link[rel="stylesheet"]['+e+"]"}function BS(e){return je({},e,{"data-precedence":e.precedence,precedence:null})}function W3(e,t,l,n){if(t=e.querySelector('link[rel="preload"][as="style"]['+t+"]")){if(t[Xs]!==!0){n.loading=1;return}}else t=e.createElement("link"),t[Xs]=!0,t.onload=t.onerror=my.bind(null,t),al(t,"link",l),Zt(t),e.head.appendChild(t);n.preload=t,t.addEventListener("load",function(){return n.loading|=1}),t.addEventListener("error",function(){return n.loading|=2})}function Bo(e){return'[src="'+dn(e)+'"]'}function Nc(e){return"script[async]"+e}function B1(e,t,l){if(t.count++,t.instance===null)switch(t.type){case"style":var n=e.querySelector('style[data-href~="'+dn(l.href)+'"]');if(n)return t.instance=n,Zt(n),n;var a=je({},l,{"data-href":l.href,"data-precedence":l.precedence,href:null,precedence:null});return n=(e.ownerDocument||e).createElement("style"),Zt(n),al(n,"style",a),Us(n,l.precedence,e),t.instance=n;case"stylesheet":a=_o(l.href);var i=e.querySelector(xc(a));if(i)return t.state.loading|=4,t.instance=i,Zt(i),i;n=BS(l),(a=vn.get(a))&&P0(n,a),i=(e.ownerDocument||e).createElement("link"),Zt(i);var u=i;return u._p=new Promise(function(o,r){u.onload=o,u.onerror=r}),al(i,"link",n),t.state.loading|=4,Us(i,l.precedence,e),t.instance=i;case"script":return i=Bo(l.src),(a=e.querySelector(Nc(i)))?(t.instance=a,Zt(a),a):(n=l,(a=vn.get(i))&&(n=je({},l),eg(n,a)),e=e.ownerDocument||e,a=e.createElement("script"),Zt(a),al(a,"link",n),e.head.appendChild(a),t.instance=a);case"void":return null;default:throw Error(O(443,t.type))}else t.type==="stylesheet"&&(t.state.loading&4)===0&&(n=t.instance,t.state.loading|=4,Us(n,l.precedence,e));return t.instance}function Us(e,t,l){for(var n=l.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),a=n.length?n[n.length-1]:null,i=a,u=0;u<n.length;u++){var o=n[u];if(o.dataset.precedence===t)i=o;else if(i!==a)break}i?i.parentNode.insertBefore(e,i.nextSibling):(t=l.nodeType===9?l.head:l,t.insertBefore(e,t.firstChild))}function P0(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),e.title==null&&(e.title=t.title)}function eg(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),e.integrity==null&&(e.integrity=t.integrity)}var ks=null;function Y1(e,t,l){if(ks===null){var n=new Map,a=ks=new Map;a.set(l,n)}else a=ks,n=a.get(l),n||(n=new Map,a.set(l,n));if(n.has(e))return n;for(n.set(e,null),l=l.getElementsByTagName(e),a=0;a<l.length;a++){var i=l[a];if(!(i[yc]||i[el]||e==="link"&&i.getAttribute("rel")==="stylesheet")&&i.namespaceURI!=="http://www.w3.org/2000/svg"){var u=i.getAttribute(t)||"";u=e+u;var o=n.get(u);o?o.push(i):n.set(u,[i])}}return n}function l0(e,t,l){e=e.ownerDocument||e,e.head.insertBefore(l,t==="title"?e.querySelector("head > title"):null)}function I3(e,t,l){if(l===1||t.itemProp!=null)return!1;switch(e){case"meta":case"title":return!0;case"style":if(typeof t.precedence!="string"||typeof t.href!="string"||t.href==="")break;return!0;case"link":if(typeof t.rel!="string"||typeof t.href!="string"||t.href===""||t.onLoad||t.onError)break;return t.rel==="stylesheet"?(e=t.disabled,typeof t.precedence=="string"&&e==null):!0;case"script":if(t.async&&typeof t.async!="function"&&typeof t.async!="symbol"&&!t.onLoad&&!t.onError&&t.src&&typeof t.src=="string")return!0}return!1}function V1(e,t){return e==="img"&&t.src!=null&&t.src!==""&&t.onLoad==null&&t.loading!=="lazy"}function YS(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function VS(e){return(e.width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function G1(e,t){typeof t.decode=="function"&&(e.imgCount++,t.complete||(e.imgBytes+=VS(t),e.suspenseyImages.push(t)),e=tR.bind(e),t.decode().then(e,e))}function P3(e,t,l,n){if(l.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(n.media).matches!==!1)&&(l.state.loading&4)===0){if(l.instance===null){var a=_o(n.href),i=t.querySelector(xc(a));if(i){t=i._p,t!==null&&typeof t=="object"&&typeof t.then=="function"&&(e.count++,e=fc.bind(e),t.then(e,e)),l.state.loading|=4,l.instance=i,Zt(i);return}i=t.ownerDocument||t,n=BS(n),(a=vn.get(a))&&P0(n,a),i=i.createElement("link"),Zt(i);var u=i;u._p=new Promise(function(o,r){u.onload=o,u.onerror=r}),al(i,"link",n),l.instance=i}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.set(l,t),(t=l.state.preload)&&(l.state.loading&3)===0&&(e.count++,l=fc.bind(e),t.addEventListener("load",l),t.addEventListener("error",l))}}var Bs=0;function eR(e,t){return e.stylesheets&&e.count===0&&Ys(e,e.stylesheets),0<e.count||0<e.imgCount?function(l){var n=setTimeout(function(){if(e.stylesheets&&Ys(e,e.stylesheets),e.unsuspend){var i=e.unsuspend;e.unsuspend=null,i()}},6e4+t);0<e.imgBytes&&Bs===0&&(Bs=62500*y3());var a=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&Ys(e,e.stylesheets),e.unsuspend)){var i=e.unsuspend;e.unsuspend=null,i()}},(e.imgBytes>Bs?50:800)+t);return e.unsuspend=l,function(){e.unsuspend=null,clearTimeout(n),clearTimeout(a)}}:null}function GS(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)Ys(e,e.stylesheets);else if(e.unsuspend){var t=e.unsuspend;e.unsuspend=null,t()}}}function fc(){this.count--,GS(this)}function tR(){this.imgCount--,GS(this)}var gf=null;function Ys(e,t){e.stylesheets=null,e.unsuspend!==null&&(e.count++,gf=new Map,t.forEach(lR,e),gf=null,fc.call(e))}function lR(e,t){if(!(t.state.loading&4)){var l=gf.get(e);if(l)var n=l.get(null);else{l=new Map,gf.set(e,l);for(var a=e.querySelectorAll("link[data-precedence],style[data-precedence]"),i=0;i<a.length;i++){var u=a[i];(u.nodeName==="LINK"||u.getAttribute("media")!=="not all")&&(l.set(u.dataset.precedence,u),n=u)}n&&l.set(null,n)}a=t.instance,u=a.getAttribute("data-precedence"),i=l.get(u)||n,i===n&&l.set(null,a),l.set(u,a),this.count++,n=fc.bind(this),a.addEventListener("load",n),a.addEventListener("error",n),i?i.parentNode.insertBefore(a,i.nextSibling):(e=e.nodeType===9?e.head:e,e.insertBefore(a,e.firstChild)),t.state.loading|=4}}var Oo={$$typeof:Jn,Provider:null,Consumer:null,_currentValue:$i,_currentValue2:$i,_threadCount:0};function nR(e,t,l,n,a,i,u,o,r){this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=Ed(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=Ed(0),this.hiddenUpdates=Ed(null),this.identifierPrefix=n,this.onUncaughtError=a,this.onCaughtError=i,this.onRecoverableError=u,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=r,this.transitionTypes=null,this.incompleteTransitions=new Map}function qS(e,t,l,n,a,i,u,o,r,s,d,v){return e=new nR(e,t,l,u,r,s,d,v,o),t=1,i===!0&&(t|=24),i=Dl(3,null,null,t),e.current=i,i.stateNode=e,t=S0(),t.refCount++,e.pooledCache=t,t.refCount++,i.memoizedState={element:n,isDehydrated:l,cache:t},T0(i),e}function jS(e){return e?(e=ao,e):ao}function QS(e,t,l,n,a,i){a=jS(a),n.context===null?n.context=a:n.pendingContext=a,n=hi(t),n.payload={element:l},i=i===void 0?null:i,i!==null&&(n.callback=i),l=vi(e,n,t),l!==null&&(Ml(l,e,t),jr(l,e,t))}function q1(e,t){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var l=e.retryLane;e.retryLane=l!==0&&l<t?l:t}}function tg(e,t){q1(e,t),(e=e.alternate)&&q1(e,t)}function XS(e){if(e.tag===13||e.tag===31){var t=fu(e,67108864);t!==null&&Ml(t,e,67108864),tg(e,67108864)}}function j1(e){if(e.tag===13||e.tag===31){var t=Kl();t=r0(t);var l=fu(e,t);l!==null&&Ml(l,e,t),tg(e,t)}}var zo=!0;function aR(e,t,l,n){var a=J.T;J.T=null;var i=_e.p;try{_e.p=2,lg(e,t,l,n)}finally{_e.p=i,J.T=a}}function iR(e,t,l,n){var a=J.T;J.T=null;var i=_e.p;try{_e.p=8,lg(e,t,l,n)}finally{_e.p=i,J.T=a}}function lg(e,t,l,n){if(zo){var a=n0(n);if(a===null)Qd(e,t,n,hf,l),Q1(e,n);else if(oR(a,e,t,l,n))n.stopPropagation();else if(Q1(e,n),t&4&&-1<uR.indexOf(e)){for(;a!==null;){var i=Co(a);if(i!==null)switch(i.tag){case 3:if(i=i.stateNode,i.current.memoizedState.isDehydrated){var u=Qi(i.pendingLanes);if(u!==0){var o=i;for(o.pendingLanes|=2,o.entangledLanes|=2;u;){var r=1<<31-Zl(u);o.entanglements[1]|=r,u&=~r}la(i),(Ae&6)===0&&(sf=Ql()+500,Tc(0,!1))}}break;case 31:case 13:o=fu(i,2),o!==null&&Ml(o,i,2),Mf(),tg(i,2)}if(i=n0(n),i===null&&Qd(e,t,n,hf,l),i===a)break;a=i}a!==null&&n.stopPropagation()}else Qd(e,t,n,null,l)}}function n0(e){return e=f0(e),ng(e)}var hf=null;function ng(e){if(hf=null,e=Ki(e),e!==null){var t=pc(e);if(t===null)e=null;else{var l=t.tag;if(l===13){if(e=F1(t),e!==null)return e;e=null}else if(l===31){if(e=W1(t),e!==null)return e;e=null}else if(l===3){if(t.stateNode.current.memoizedState.isDehydrated)return t.tag===3?t.stateNode.containerInfo:null;e=null}else t!==e&&(e=null)}}return hf=e,null}function ZS(e){switch(e){case"beforetoggle":case"cancel":case"click":case"close":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"pointerup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blur":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"scroll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(Sx()){case ny:return 2;case ay:return 8;case Qs:case Ex:return 32;case iy:return 268435456;default:return 32}default:return 32}}var a0=!1,Ei=null,wi=null,Ti=null,mc=new Map,dc=new Map,oi=[],uR="mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function Q1(e,t){switch(e){case"focusin":case"focusout":Ei=null;break;case"dragenter":case"dragleave":wi=null;break;case"mouseover":case"mouseout":Ti=null;break;case"pointerover":case"pointerout":mc.delete(t.pointerId);break;case"gotpointercapture":case"lostpointercapture":dc.delete(t.pointerId)}}function Mr(e,t,l,n,a,i){return e===null||e.nativeEvent!==i?(e={blockedOn:t,domEventName:l,eventSystemFlags:n,nativeEvent:i,targetContainers:[a]},t!==null&&(t=Co(t),t!==null&&XS(t)),e):(e.eventSystemFlags|=n,t=e.targetContainers,a!==null&&t.indexOf(a)===-1&&t.push(a),e)}function oR(e,t,l,n,a){switch(t){case"focusin":return Ei=Mr(Ei,e,t,l,n,a),!0;case"dragenter":return wi=Mr(wi,e,t,l,n,a),!0;case"mouseover":return Ti=Mr(Ti,e,t,l,n,a),!0;case"pointerover":var i=a.pointerId;return mc.set(i,Mr(mc.get(i)||null,e,t,l,n,a)),!0;case"gotpointercapture":return i=a.pointerId,dc.set(i,Mr(dc.get(i)||null,e,t,l,n,a)),!0}return!1}function KS(e){var t=Ki(e.target);if(t!==null){var l=pc(t);if(l!==null){if(t=l.tag,t===13){if(t=F1(l),t!==null){e.blockedOn=t,hv(e.priority,function(){j1(l)});return}}else if(t===31){if(t=W1(l),t!==null){e.blockedOn=t,hv(e.priority,function(){j1(l)});return}}else if(t===3&&l.stateNode.current.memoizedState.isDehydrated){e.blockedOn=l.tag===3?l.stateNode.containerInfo:null;return}}}e.blockedOn=null}function Vs(e){if(e.blockedOn!==null)return!1;for(var t=e.targetContainers;0<t.length;){var l=n0(e.nativeEvent);if(l===null){l=e.nativeEvent;var n=new l.constructor(l.type,l);op=n,l.target.dispatchEvent(n),op=null}else return t=Co(l),t!==null&&XS(t),e.blockedOn=l,!1;t.shift()}return!0}function X1(e,t,l){Vs(e)&&l.delete(t)}function rR(){a0=!1,Ei!==null&&Vs(Ei)&&(Ei=null),wi!==null&&Vs(wi)&&(wi=null),Ti!==null&&Vs(Ti)&&(Ti=null),mc.forEach(X1),dc.forEach(X1)}function Ss(e,t){e.blockedOn===t&&(e.blockedOn=null,a0||(a0=!0,Ht.unstable_scheduleCallback(Ht.unstable_NormalPriority,rR)))}var Es=null;function Z1(e){Es!==e&&(Es=e,Ht.unstable_scheduleCallback(Ht.unstable_NormalPriority,function(){Es===e&&(Es=null);for(var t=0;t<e.length;t+=3){var l=e[t],n=e[t+1],a=e[t+2];if(typeof n!="function"){if(ng(n||l)===null)continue;break}var i=Co(l);i!==null&&(e.splice(t,3),t-=3,Tp(i,{pending:!0,data:a,method:l.method,action:n},n,a))}}))}function Do(e){function t(r){return Ss(r,e)}Ei!==null&&Ss(Ei,e),wi!==null&&Ss(wi,e),Ti!==null&&Ss(Ti,e),mc.forEach(t),dc.forEach(t);for(var l=0;l<oi.length;l++){var n=oi[l];n.blockedOn===e&&(n.blockedOn=null)}for(;0<oi.length&&(l=oi[0],l.blockedOn===null);)KS(l),l.blockedOn===null&&oi.shift();if(l=(e.ownerDocument||e).$$reactFormReplay,l!=null)for(n=0;n<l.length;n+=3){var a=l[n],i=l[n+1],u=a[Ll]||null;if(typeof i=="function")u||Z1(l);else if(u){var o=null;if(i&&i.hasAttribute("formAction")){if(a=i,u=i[Ll]||null)o=u.formAction;else if(ng(a)!==null)continue}else o=u.action;typeof o=="function"?l[n+1]=o:(l.splice(n,3),n-=3),Z1(l)}}}function JS(){function e(i){i.canIntercept&&i.info==="react-transition"&&i.intercept({handler:function(){return new Promise(function(u){return a=u})},focusReset:"manual",scroll:"manual"})}function t(){a!==null&&(a(),a=null),n||setTimeout(l,20)}function l(){if(!n&&!navigation.transition){var i=navigation.currentEntry;i&&i.url!=null&&navigation.navigate(i.url,{state:i.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,a=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",t),navigation.addEventListener("navigateerror",t),setTimeout(l,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",t),navigation.removeEventListener("navigateerror",t),a!==null&&(a(),a=null)}}}function ag(e){this._internalRoot=e}Hf.prototype.render=ag.prototype.render=function(e){var t=this._internalRoot;if(t===null)throw Error(O(409));var l=t.current,n=Kl();QS(l,n,e,t,null,null)};Hf.prototype.unmount=ag.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this._internalRoot=null;var t=e.containerInfo;QS(e.current,2,null,e,null,null),Mf(),t[Mo]=null}};function Hf(e){this._internalRoot=e}Hf.prototype.unstable_scheduleHydration=function(e){if(e){var t=fy();e={blockedOn:null,target:e,priority:t};for(var l=0;l<oi.length&&t!==0&&t<oi[l].priority;l++);oi.splice(l,0,e),l===0&&KS(e)}};var K1=J1.version;if(K1!=="19.3.0")throw Error(O(527,K1,"19.3.0"));_e.findDOMNode=function(e){var t=e._reactInternals;if(t===void 0)throw typeof e.render=="function"?Error(O(188)):(e=Object.keys(e).join(","),Error(O(268,e)));return e=cx(t),e=e!==null?I1(e):null,e=e===null?null:e.stateNode,e};var cR={bundleType:0,version:"19.3.0",rendererPackageName:"react-dom",currentDispatcherRef:J,reconcilerVersion:"19.3.0"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(Cr=__REACT_DEVTOOLS_GLOBAL_HOOK__,!Cr.isDisabled&&Cr.supportsFiber))try{gc=Cr.inject(cR),Xl=Cr}catch{}var Cr;Uf.createRoot=function(e,t){if(!$1(e))throw Error(O(299));var l=!1,n="",a=_b,i=Ob,u=zb;return t!=null&&(t.unstable_strictMode===!0&&(l=!0),t.identifierPrefix!==void 0&&(n=t.identifierPrefix),t.onUncaughtError!==void 0&&(a=t.onUncaughtError),t.onCaughtError!==void 0&&(i=t.onCaughtError),t.onRecoverableError!==void 0&&(u=t.onRecoverableError)),t=qS(e,1,!1,null,null,l,n,null,a,i,u,JS),e[Mo]=t.current,$0(e),new ag(t)};Uf.hydrateRoot=function(e,t,l){if(!$1(e))throw Error(O(299));var n=!1,a="",i=_b,u=Ob,o=zb,r=null;return l!=null&&(l.unstable_strictMode===!0&&(n=!0),l.identifierPrefix!==void 0&&(a=l.identifierPrefix),l.onUncaughtError!==void 0&&(i=l.onUncaughtError),l.onCaughtError!==void 0&&(u=l.onCaughtError),l.onRecoverableError!==void 0&&(o=l.onRecoverableError),l.formState!==void 0&&(r=l.formState)),t=qS(e,1,!0,t,l??null,n,a,r,i,u,o,JS),t.context=jS(null),l=t.current,n=Kl(),n=r0(n),a=hi(n),a.callback=null,vi(l,a,n),l=n,t.current.lanes=l,vc(t,l),la(t),e[Mo]=t.current,$0(e),new Hf(t)};Uf.version="19.3.0"});var IS=Gn((j4,WS)=>{"use strict";function FS(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(FS)}catch(e){console.error(e)}}FS(),WS.exports=$S()});var nE=Gn(Vf=>{"use strict";var bR=Symbol.for("react.transitional.element"),SR=Symbol.for("react.fragment");function lE(e,t,l){var n=null;if(l!==void 0&&(n=""+l),t.key!==void 0&&(n=""+t.key),"key"in t){l={};for(var a in t)a!=="key"&&(l[a]=t[a])}else l=t;return t=l.ref,{$$typeof:bR,type:e,key:n,ref:t!==void 0?t:null,props:l}}Vf.Fragment=SR;Vf.jsx=lE;Vf.jsxs=lE});var C=Gn((P4,aE)=>{"use strict";aE.exports=nE()});var tT=A(ve(),1),lT=A(IS(),1);var Ft=A(ve(),1);var Fl=class extends Error{constructor(l,n,a=null){super(n);this.status=l;this.outcome=a}status;outcome;get unreachable(){return this.status===0}},sR=15e3,kf=class{constructor(t,l,n=()=>{}){this.base=t;this.token=l;this.onRefused=n}base;token;onRefused;async get(t,l){return(await this.send("GET",t,void 0,{},l)).json()}async part(t,l){let n=await this.send("GET",t,void 0,{},l),a=n.headers.get("X-Total-Count");return{items:await n.json(),total:a===null?null:Number(a),next:dR(n.headers.get("Link"))}}async post(t,l={}){return ig(await this.send("POST",t,l))}async put(t,l,n={}){return ig(await this.send("PUT",t,l,n))}async remove(t){return ig(await this.send("DELETE",t))}async stream(t,l,n){let a={Accept:"text/event-stream"};l!==null&&(a["Last-Event-ID"]=l);let i=await this.send("GET",t,void 0,a,n,!0);if(i.body===null)throw new Fl(i.status,"this browser reads no streams");return i.body}async send(t,l,n,a={},i,u=!1){let o=[i,u?void 0:AbortSignal.timeout(sR)].filter(d=>d!==void 0),r=await fR(fetch(`${this.base}api/circuit-breaker/${l}`,{method:t,headers:{...a,Authorization:`Bearer ${this.token}`,...n===void 0?{}:{"Content-Type":"application/json"}},credentials:"omit",cache:"no-store",redirect:"error",signal:AbortSignal.any(o),...n===void 0?{}:{body:JSON.stringify(n)}}));if(r.ok)return r;let s=await mR(r);throw r.status===401&&this.onRefused(s),s}};function ot(...e){return e.filter(t=>t!=null).map(encodeURIComponent).join("/")}async function fR(e){try{return await e}catch(t){if(t instanceof DOMException&&t.name==="AbortError")throw t;let l=t instanceof DOMException&&t.name==="TimeoutError";throw new Fl(0,l?"the console did not answer in time":"the console cannot be reached")}}async function mR(e){let t=`the console answered ${e.status}`;try{let l=await e.json();return new Fl(e.status,typeof l.detail=="string"?l.detail:t,typeof l.outcome=="string"?l.outcome:null)}catch{return new Fl(e.status,t)}}async function ig(e){let t=await e.text();return t===""?null:JSON.parse(t)}function dR(e){let t=/<\?after=([^>]*)>; rel="next"/.exec(e??"");return t===null?null:decodeURIComponent((t[1]??"").replace(/\+/g," "))}var Bf=class{rest="";take(t){let l=this.rest+t,n=l.endsWith("\r")?l.length-1:l.length,a=l.slice(0,n).replace(/\r\n?/g,`
`).split(`

`);return this.rest=(a.pop()??"")+l.slice(n),a.map(pR).filter(i=>i!==null)}};function pR(e){let t=null,l="message",n=[];for(let a of e.split(`
`)){let i=a.indexOf(":"),u=i<0?a:a.slice(0,i),o=i<0?"":a.slice(i+1).replace(/^ /,"");u==="id"?t=o:u==="event"?l=o:u==="data"&&n.push(o)}return n.length===0?null:{id:t,type:l,data:n.join(`
`)}}var ug=5e3,gR=5e3,PS=2e4,og=[1e3,2e3,5e3],Yf=class{constructor(t,l=Date.now){this.client=t;this.now=l}client;now;picture={phase:"connecting",problem:null,health:null,alerts:[],rows:new Map,total:0};watchers=new Set;hearers=new Set;ended=new AbortController;lastId=null;heardLast=0;current=()=>this.picture;heardAt=()=>this.heardLast;watch=t=>(this.watchers.add(t),()=>this.watchers.delete(t));hear=t=>(this.hearers.add(t),()=>this.hearers.delete(t));start(){this.run()}stop(){this.ended.abort()}async refresh(){try{this.seen(await this.client.get("overview",this.ended.signal),this.picture.phase)}catch{}}async run(){let t=0;for(;!this.ended.signal.aborted;){let l=og[0];try{let n=await this.client.get("overview",this.ended.signal);this.seen(n,t===0?this.picture.phase:"polling"),t=0,l=await this.listen()?og[0]:ug}catch(n){this.failed(n),l=og[t++]??ug}await this.pause(l??ug)}}failed(t){if(this.ended.signal.aborted)return;let l=t instanceof Fl?t:new Fl(0,"the stream of events broke off");this.show({phase:l.status===503?"polling":"gone",problem:l.message})}async listen(){let t=!1,l=new AbortController,n={timer:setTimeout(()=>l.abort(),PS)},a=setInterval(()=>{this.refresh()},gR);try{let i=AbortSignal.any([this.ended.signal,l.signal]),u=(await this.client.stream("events?readings=1s",this.lastId,i)).getReader(),o=new Bf,r=new TextDecoder;for(let s=await u.read();!s.done;s=await u.read())clearTimeout(n.timer),n.timer=setTimeout(()=>l.abort(),PS),t=!0,this.heardLast=this.now(),(this.picture.phase!=="live"||this.picture.problem!==null)&&this.show({phase:"live",problem:null}),o.take(r.decode(s.value,{stream:!0})).forEach(d=>this.take(d.id,d.type,d.data))}catch(i){this.ended.signal.aborted||this.show({phase:"polling",problem:i instanceof Fl?i.message:"the stream of events broke off"})}finally{clearTimeout(n.timer),clearInterval(a)}return t}take(t,l,n){if(this.lastId=t??this.lastId,l==="readings"){let a=JSON.parse(n);this.show({rows:a.all?eE(this.picture.rows,a.operations):hR(this.picture.rows,a.operations),total:a.total})}else if(l!=="missed"){let a=JSON.parse(n);this.hearers.forEach(i=>i(a))}}seen(t,l){this.heardLast=this.now(),this.show({phase:l==="gone"?"polling":l,...l==="live"?{}:{problem:this.picture.problem},health:t.health,alerts:t.alerts,rows:eE(this.picture.rows,t.operations),total:t.total})}show(t){this.picture={...this.picture,...t},this.watchers.forEach(l=>l())}pause(t){return new Promise(l=>{let n=setTimeout(l,t);this.ended.signal.addEventListener("abort",()=>(clearTimeout(n),l()),{once:!0})})}};function tE(e,t){return`${e}/${t}`}function hR(e,t){let l=new Map(e);return t.forEach(n=>l.set(tE(n.service,n.operation),n)),l}function eE(e,t){return new Map(t.map(l=>{let n=tE(l.service,l.operation),a=e.get(n);return[n,a!==void 0&&vR(a,l)?a:l]}))}function vR(e,t){return Object.keys(t).every(l=>e[l]===t[l])}function rg(e){let[t,l,n]=e.replace(/^#?\//,"").split("/").map(yR);switch(t){case"service":return l?{page:t,service:l,operation:n||null}:{page:"overview"};case"letters":return{page:t,service:l||null,operation:n||null};case"alerts":case"changes":return{page:t};default:return{page:"overview"}}}function cg(e){let t="service"in e?[e.service,e.operation].filter(l=>l!==null):[];return e.page==="overview"?"/":`/${[e.page,...t.map(encodeURIComponent)].join("/")}`}function yR(e){try{return decodeURIComponent(e)}catch{return""}}var du=A(ve(),1);var na=A(ve(),1);function bt(e,t,l=0){let[n,a]=(0,na.useState)({subject:e,data:null,problem:null}),[i,u]=(0,na.useState)(0),o=(0,na.useRef)(t);o.current=t,(0,na.useEffect)(()=>{let d=new AbortController;return o.current(d.signal).then(v=>d.signal.aborted||a({subject:e,data:v,problem:null}),v=>d.signal.aborted||a(f=>({subject:e,data:f.subject===e?f.data:null,problem:Ma(v)}))),()=>d.abort()},[e,i]);let r=(0,na.useCallback)(()=>u(d=>d+1),[]);(0,na.useEffect)(()=>{if(l>0){let d=setInterval(()=>document.hidden||r(),l);return()=>clearInterval(d)}},[l,r]);let s=n.subject===e;return{data:s?n.data:null,problem:s?n.problem:null,reload:r}}function Ma(e){return e instanceof Fl?e:new Fl(0,e instanceof Error?e.message:String(e))}var ue=A(C(),1),ER={check:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("circle",{cx:"8",cy:"8",r:"7"}),(0,ue.jsx)("path",{className:"cut",d:"M4.5 8.2 7 10.7l4.6-5"})]}),half:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("circle",{className:"line",cx:"8",cy:"8",r:"6.2"}),(0,ue.jsx)("path",{d:"M8 1.8a6.2 6.2 0 0 1 0 12.4z"})]}),stop:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("path",{d:"M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"}),(0,ue.jsx)("path",{className:"cut",d:"m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"})]}),lock:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("rect",{x:"2.5",y:"6.8",width:"11",height:"8",rx:"1.5"}),(0,ue.jsx)("path",{className:"line",d:"M5 7V4.8a3 3 0 0 1 6 0V7"})]}),off:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("circle",{className:"line",cx:"8",cy:"8",r:"6.2"}),(0,ue.jsx)("path",{className:"line",d:"m3.8 12.2 8.4-8.4"})]}),warn:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("path",{d:"M8 1 15.4 14.4H.6z"}),(0,ue.jsx)("path",{className:"cut",d:"M8 5.6v4m0 2v.4"})]}),none:(0,ue.jsx)("path",{className:"line",d:"M4 8h8"}),search:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("circle",{className:"line",cx:"7",cy:"7",r:"4.6"}),(0,ue.jsx)("path",{className:"line",d:"m10.4 10.4 4 4"})]}),mark:(0,ue.jsx)(ue.Fragment,{children:(0,ue.jsx)("path",{className:"line",d:"M1 8h4l1.6-4.4L9.4 12.4 11 8h4"})}),arrow:(0,ue.jsx)("path",{className:"line",d:"m6 3.5 4.5 4.5L6 12.5"}),close:(0,ue.jsx)("path",{className:"line",d:"m4 4 8 8m0-8-8 8"}),up:(0,ue.jsx)("path",{d:"M8 4 12.5 11h-9z"}),down:(0,ue.jsx)("path",{d:"M8 12 3.5 5h9z"})};function Ee({shape:e,large:t=!1}){return(0,ue.jsx)("svg",{className:t?"icon large":"icon",viewBox:"0 0 16 16","aria-hidden":"true",focusable:"false",children:ER[e]})}var Gf={CLOSED:"check",HALF_OPEN:"half",OPEN:"stop",FORCED_OPEN:"lock",DISABLED:"off"},qf={HEALTHY:"check",DEGRADED:"warn",CRITICAL:"stop"};var Hl=A(C(),1);function iE({enter:e,refusal:t,given:l}){let n=(0,du.useRef)(null),[a,i]=(0,du.useState)(!1),[u,o]=(0,du.useState)(null),r=v=>{i(!0),o(null),e(v).catch(f=>{i(!1),o(Ma(f).message),n.current?.focus()})};(0,du.useEffect)(()=>{l!==null&&l!==""&&r(l)},[l]);let s=v=>{v.preventDefault();let f=n.current?.value.trim()??"";f!==""&&r(f)},d=u??t;return(0,Hl.jsx)("main",{className:"login",children:(0,Hl.jsxs)("form",{onSubmit:s,className:"login-card",children:[(0,Hl.jsxs)("p",{className:"brand",children:[(0,Hl.jsx)(Ee,{shape:"mark",large:!0}),"Resilience"]}),(0,Hl.jsx)("h1",{children:"Open the console"}),(0,Hl.jsx)("label",{htmlFor:"token",children:"Token"}),(0,Hl.jsx)("input",{ref:n,id:"token",type:"password",autoComplete:"off",spellCheck:!1,autoFocus:!0,required:!0,"aria-describedby":"token-help","aria-invalid":d!==null}),(0,Hl.jsx)("p",{id:"token-help",className:"hint",children:"The program's log says which file holds it. It stays in this page's memory and is gone when the page is."}),d!==null&&(0,Hl.jsxs)("p",{className:"refused",role:"alert",children:[(0,Hl.jsx)(Ee,{shape:"warn"}),(0,Hl.jsx)("span",{children:d})]}),(0,Hl.jsx)("button",{type:"submit",className:"primary",disabled:a,children:a?"Opening…":"Open"})]})})}var Bc=A(ve(),1);function Z(e){return e>=1e4?new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}).format(e):new Intl.NumberFormat("en").format(e)}function Wl(e){return e===0?"0":e<10?e.toFixed(1):Z(Math.round(e))}function Il(e){if(e===null)return"–";let t=e*100;return t===0||t===100?`${t} %`:t<.1?"< 0.1 %":t>99.9?"> 99.9 %":`${t.toFixed(1)} %`}function Pl(e){return e===null?"–":e<1?e===0?"0 ms":`${e.toFixed(2)} ms`:e<1e3?e<10?`${e.toFixed(1)} ms`:`${Math.round(e)} ms`:Rt(e)}function Rt(e){let t=e/1e3;if(t<10)return`${t.toFixed(1)} s`;if(t<60)return`${Math.floor(t)} s`;let l=Math.floor(t/60);if(l<60)return sg(l,"min",Math.floor(t%60),"s");let n=Math.floor(l/60);return n<24?sg(n,"h",l%60,"min"):sg(Math.floor(n/24),"d",n%24,"h")}function sg(e,t,l,n){return l===0?`${e} ${t}`:`${e} ${t} ${l} ${n}`}function dl(e,t=Date.now()){let l=new Date(e),n=l.toLocaleTimeString("en-GB");return l.toDateString()===new Date(t).toDateString()?n:`${l.toLocaleDateString("en-CA")} ${n}`}function jf(e){return e.replace(/^(?:[a-z_][\w$]*\.)+/,"")}function At(e,t,l=`${t}s`){return`${Z(e)} ${e===1?t:l}`}var Ca={CLOSED:"Closed",OPEN:"Open",HALF_OPEN:"Half-open",FORCED_OPEN:"Forced open",DISABLED:"Disabled"};var Yo=A(ve(),1),fg=(0,Yo.createContext)(null);function ye(){let e=(0,Yo.useContext)(fg);if(e===null)throw new Error("there is no session here");return e}function Mn(){let{connection:e}=ye();return(0,Yo.useSyncExternalStore)(e.watch,e.current)}var uE=["VIEW","OPERATE","ADMIN"];function oE(e){let{caller:t}=ye();return uE.indexOf(t.role)>=uE.indexOf(e)?null:`the token of ${t.name} is for ${t.role}; this takes one for ${e}`}var cE=A(ve(),1);var _t=A(C(),1);function pt({title:e,aside:t,children:l,wide:n=!1,tall:a=!1}){let i=(0,cE.useId)();return(0,_t.jsxs)("section",{className:`panel${n?" wide":""}${a?" tall":""}`,"aria-labelledby":i,children:[(0,_t.jsxs)("header",{className:"panel-head",children:[(0,_t.jsx)("h2",{id:i,children:e}),t!==void 0&&(0,_t.jsx)("div",{className:"panel-aside",children:t})]}),l]})}function nt({of:e,empty:t,isEmpty:l=i=>Array.isArray(i)&&i.length===0,lines:n=3,children:a}){return e.data===null?e.problem===null?(0,_t.jsx)(Vo,{lines:n}):(0,_t.jsx)(rE,{of:e}):(0,_t.jsxs)(_t.Fragment,{children:[e.problem!==null&&(0,_t.jsx)(rE,{of:e}),l(e.data)?(0,_t.jsx)("p",{className:"empty",children:t}):a(e.data)]})}function Vo({lines:e}){return(0,_t.jsxs)("div",{className:"skeleton",role:"status",children:[(0,_t.jsx)("span",{className:"unseen",children:"Loading"}),Array.from({length:e},(t,l)=>(0,_t.jsx)("span",{className:"bar"},l))]})}function rE({of:e}){return(0,_t.jsxs)("div",{className:"refused",role:"alert",children:[(0,_t.jsx)(Ee,{shape:"warn"}),(0,_t.jsx)("span",{children:e.problem?.message}),(0,_t.jsx)("button",{type:"button",className:"quiet",onClick:e.reload,children:"Try again"})]})}var sE=A(C(),1);function Ot({to:e,className:t,current:l=!1,children:n}){let{go:a,href:i}=ye(),u=o=>{!o.metaKey&&!o.ctrlKey&&!o.shiftKey&&o.button===0&&(o.preventDefault(),a(e))};return(0,sE.jsx)("a",{href:i(e),onClick:u,className:t,"aria-current":l?"page":void 0,children:n})}var Xf=A(C(),1);function Qf({service:e,operation:t}){if(e==="*")return(0,Xf.jsx)(Ot,{to:{page:"letters",service:null,operation:null},children:"the program"});let l=t==="*";return(0,Xf.jsxs)(Ot,{to:{page:"service",service:e,operation:l?null:t},children:[e,!l&&`/${t}`]})}var Zf=A(ve(),1);function Rc(e=1e3){let[t,l]=(0,Zf.useState)(Date.now);return(0,Zf.useEffect)(()=>{let n=setInterval(()=>l(Date.now()),e);return()=>clearInterval(n)},[e]),t}var Jf=A(C(),1);function Kf({at:e}){let t=Rc(),l=new Date(e);return(0,Jf.jsxs)("time",{className:"since",dateTime:l.toISOString(),title:dl(e,t),children:["for ",Rt(Math.max(0,t-l.getTime()))]})}function fE({at:e,done:t}){let l=Rc(250);return(0,Jf.jsx)("span",{className:"until",children:e>l?Rt(e-l):t})}var rt=A(C(),1);function dE(){let{client:e}=ye(),t=bt("alerts",l=>e.get("alerts",l),5e3);return(0,rt.jsxs)(rt.Fragment,{children:[(0,rt.jsx)("h1",{children:"Alerts"}),(0,rt.jsxs)("div",{className:"panels",children:[(0,rt.jsx)(pt,{wide:!0,title:"Running",children:(0,rt.jsx)(nt,{of:t,empty:"No incident is running.",isEmpty:l=>l.open.length===0,children:l=>(0,rt.jsx)(mE,{of:l.open})})}),(0,rt.jsx)(pt,{wide:!0,title:"Ended",children:(0,rt.jsx)(nt,{of:t,empty:"No incident has ended since the start.",isEmpty:l=>l.ended.length===0,children:l=>(0,rt.jsx)(mE,{of:l.ended})})})]})]})}function mE({of:e}){return(0,rt.jsx)("ul",{className:"incidents",children:e.map(t=>(0,rt.jsxs)("li",{className:`incident ${t.until===null?t.severity:"ended"}`,children:[(0,rt.jsx)(Ee,{shape:t.until!==null?"check":t.severity==="critical"?"stop":"warn"}),(0,rt.jsxs)("div",{children:[(0,rt.jsxs)("p",{className:"incident-head",children:[(0,rt.jsx)("strong",{children:t.severity==="critical"?"Critical":"Warning"})," ",(0,rt.jsx)(Qf,{service:t.service,operation:t.operation})]}),(0,rt.jsx)("p",{children:t.message}),(0,rt.jsxs)("p",{className:"hint",children:["since ",dl(t.since),", ",t.until===null?(0,rt.jsx)(Kf,{at:t.since}):`lasted ${Rt(t.until-t.since)}`,t.count>1&&`, ${t.count} times since the start`]})]})]},t.id))})}var gg=A(ve(),1);var Ac=A(C(),1);function aa({role:e,problem:t}){let l=oE(e),n=t??l;return n===null?null:(0,Ac.jsxs)("p",{className:"refused",role:"alert",children:[(0,Ac.jsx)(Ee,{shape:"warn"}),(0,Ac.jsx)("span",{children:n})]})}var mg=A(ve(),1),ia=A(C(),1),wR=[{value:"5m",name:"5 minutes"},{value:"15m",name:"15 minutes"},{value:"1h",name:"1 hour"},{value:"4h",name:"4 hours"},{value:"8h",name:"8 hours"},{value:"24h",name:"24 hours"}];function ua({value:e,onChange:t,required:l=!1}){let n=(0,mg.useId)();return(0,ia.jsxs)("p",{className:"field",children:[(0,ia.jsxs)("label",{htmlFor:n,children:["Reason",l?"":" (stands in the list of changes)"]}),(0,ia.jsx)("input",{id:n,type:"text",value:e,maxLength:200,required:l,autoComplete:"off",onChange:a=>t(a.target.value)})]})}function $f({value:e,onChange:t,forever:l=!1}){let n=(0,mg.useId)();return(0,ia.jsxs)("p",{className:"field",children:[(0,ia.jsx)("label",{htmlFor:n,children:"How long"}),(0,ia.jsxs)("select",{id:n,value:e,onChange:a=>t(a.target.value),children:[l&&(0,ia.jsx)("option",{value:"",children:"Until someone changes it back"}),wR.map(a=>(0,ia.jsx)("option",{value:a.value,children:a.name},a.value))]})]})}var dg=A(ve(),1);function oa(){let[e,t]=(0,dg.useState)(!1),[l,n]=(0,dg.useState)(null);return{busy:e,problem:l,run:i=>{t(!0),n(null),i().then(()=>t(!1),u=>{t(!1),n(Ma(u).message)})}}}var Go=A(ve(),1);var ra=A(C(),1);function ca({title:e,onClose:t,onSubmit:l,children:n,actions:a,wide:i=!1}){let u=(0,Go.useRef)(null),o=(0,Go.useId)();return(0,Go.useEffect)(()=>{let s=u.current,d=s?.getRootNode()?.activeElement;return s?.showModal(),()=>{s?.close(),d instanceof HTMLElement&&d.focus()}},[]),(0,ra.jsx)("dialog",{ref:u,className:i?"modal wide":"modal","aria-labelledby":o,onCancel:s=>{s.preventDefault(),t()},children:(0,ra.jsxs)("form",{onSubmit:s=>{s.preventDefault(),l?.()},children:[(0,ra.jsxs)("header",{className:"modal-head",children:[(0,ra.jsx)("h2",{id:o,children:e}),(0,ra.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":"Close",onClick:t,children:(0,ra.jsx)(Ee,{shape:"close"})})]}),(0,ra.jsx)("div",{className:"modal-body",children:n}),(0,ra.jsx)("footer",{className:"modal-foot",children:a})]})})}async function pg(e,t,l){let n=[],a="0";for(;a!==null;){let i=await e.part(`${t}?limit=200&after=${encodeURIComponent(a)}`,l);n=[...n,...i.items].slice(-1e3),a=i.next}return n}var Q=A(C(),1);function pE(){let{client:e}=ye(),t=bt("audit",i=>pg(e,"audit",i),5e3),l=bt("versions",i=>pg(e,"versions",i),5e3),[n,a]=(0,gg.useState)(null);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)("h1",{children:"Changes"}),(0,Q.jsxs)("div",{className:"panels",children:[(0,Q.jsx)(pt,{wide:!0,title:"Versions of the settings",children:(0,Q.jsx)(nt,{of:l,empty:"Nothing was changed since the start.",children:i=>(0,Q.jsx)(TR,{of:[...i].reverse(),onBack:(u,o)=>a({to:u,from:o})})})}),(0,Q.jsx)(pt,{wide:!0,title:"Who changed what",children:(0,Q.jsx)(nt,{of:t,empty:"Nobody has changed anything since the start.",lines:6,children:i=>(0,Q.jsx)(NR,{of:[...i].reverse()})})})]}),n!==null&&(0,Q.jsx)(xR,{...n,onClose:()=>a(null),onDone:()=>(l.reload(),t.reload())})]})}function TR({of:e,onBack:t}){return(0,Q.jsx)("div",{className:"table-scroll",tabIndex:0,role:"region","aria-label":"Versions, scrollable",children:(0,Q.jsxs)("table",{className:"plain",children:[(0,Q.jsx)("thead",{children:(0,Q.jsxs)("tr",{children:[(0,Q.jsx)("th",{scope:"col",children:"Version"}),(0,Q.jsx)("th",{scope:"col",children:"Since"}),(0,Q.jsx)("th",{scope:"col",children:"Who"}),(0,Q.jsx)("th",{scope:"col",children:"Reason"}),(0,Q.jsx)("th",{scope:"col",children:(0,Q.jsx)("span",{className:"unseen",children:"Go back"})})]})}),(0,Q.jsx)("tbody",{children:e.map((l,n)=>(0,Q.jsxs)("tr",{children:[(0,Q.jsx)("th",{scope:"row",children:l.version}),(0,Q.jsx)("td",{children:dl(l.since)}),(0,Q.jsx)("td",{children:l.who}),(0,Q.jsx)("td",{className:"text",children:l.reason}),(0,Q.jsx)("td",{children:n===0?"in force":(0,Q.jsx)("button",{type:"button",className:"quiet","aria-label":`Go back to version ${l.version}`,onClick:()=>e[0]!==void 0&&t(l,e[0]),children:"Go back to it"})})]},l.version))})]})})}function xR({to:e,from:t,onClose:l,onDone:n}){let{client:a,connection:i,notify:u}=ye(),[o,r]=(0,gg.useState)(""),s=oa(),d=()=>s.run(async()=>{await a.post(ot("rollback",String(e.version)),o===""?{}:{reason:o}),i.refresh(),n(),u({text:`The settings are as they were in version ${e.version}.`}),l()});return(0,Q.jsxs)(ca,{title:`Back to version ${e.version}`,onClose:l,onSubmit:d,actions:(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)("button",{type:"button",onClick:l,children:"Cancel"}),(0,Q.jsxs)("button",{type:"submit",className:"primary",disabled:s.busy,children:["Go back to version ",e.version]})]}),children:[(0,Q.jsxs)("p",{className:"says",children:["Takes back every change of settings after version ",e.version,"; version ",t.version," is in force now. A new version is made, so that this can be undone as well."]}),(0,Q.jsx)(ua,{value:o,onChange:r}),(0,Q.jsx)(aa,{role:"ADMIN",problem:s.problem})]})}function NR({of:e}){return(0,Q.jsx)("ol",{className:"audit",children:e.map(t=>(0,Q.jsxs)("li",{children:[(0,Q.jsxs)("p",{className:"audit-head",children:[(0,Q.jsx)("span",{className:"when",children:dl(t.at)})," ",(0,Q.jsx)("strong",{children:t.who})," ",t.action," ",(0,Q.jsx)("code",{children:t.target})]}),(0,Q.jsx)("p",{className:"text",children:t.reason}),(0,Q.jsx)(RR,{before:t.before,after:t.after})]},t.number))})}function RR({before:e,after:t}){let l=new Map(Object.entries(e)),n=new Map(Object.entries(t)),a=[...new Set([...l.keys(),...n.keys()])].filter(i=>l.get(i)!==n.get(i));return a.length===0?null:(0,Q.jsx)("ul",{className:"differences",children:a.slice(0,20).map(i=>(0,Q.jsxs)("li",{children:[(0,Q.jsx)("code",{children:i}),(0,Q.jsxs)("span",{children:[(0,Q.jsx)("del",{children:l.get(i)??"none"})," → ",(0,Q.jsx)("ins",{children:n.get(i)??"none"})]})]},i))})}var Pf=A(ve(),1);var gE=A(ve(),1),pu=A(C(),1);function gu({name:e,options:t,value:l,onChange:n}){let a=(0,gE.useId)();return(0,pu.jsxs)("fieldset",{className:"choice",children:[(0,pu.jsx)("legend",{className:"unseen",children:e}),t.map(i=>(0,pu.jsxs)("label",{children:[(0,pu.jsx)("input",{type:"radio",name:a,checked:i.value===l,onChange:()=>n(i.value)}),(0,pu.jsx)("span",{children:i.name})]},i.value))]})}var Ff=A(ve(),1);var qo=A(C(),1);function jo({of:e}){return(0,qo.jsx)("dl",{className:"facts",children:e.map(([t,l])=>(0,qo.jsxs)("div",{className:l.length>24?"long":void 0,children:[(0,qo.jsx)("dt",{children:t}),(0,qo.jsx)("dd",{children:l})]},t))})}var La=A(C(),1);function hE({of:e}){return e.length===0?(0,La.jsx)("p",{className:"hint",children:"Without arguments."}):(0,La.jsx)("ol",{className:"arguments",children:e.map((t,l)=>(0,La.jsxs)("li",{children:[(0,La.jsx)("code",{className:"type",children:t.type})," ",t.redacted===!0?(0,La.jsx)("em",{children:"redacted, never shown"}):"value"in t?(0,La.jsx)("code",{className:"value",children:JSON.stringify(t.value)}):(0,La.jsx)("em",{children:t.size===void 0?"hidden":`hidden, ${At(t.size,"character")}`})]},l))})}var Ha={READY:"Waiting",CLAIMED:"Being replayed",PARKED:"Parked",INCOMPLETE:"Incomplete",DONE:"Done",DISCARDED:"Discarded",EXPIRED:"Expired"},vE={READY:"warn",CLAIMED:"held",PARKED:"bad",INCOMPLETE:"bad",DONE:"good",DISCARDED:"plain",EXPIRED:"plain"};var be=A(C(),1),AR=["DONE","DISCARDED","EXPIRED"],_R={SUCCEEDED:"The call was made again and succeeded.",FAILED:"The call was made again and failed; the letter waits.",PARKED:"The call was made again and failed; the letter is parked."};function yE({id:e,onClose:t,onDone:l}){let{client:n,notify:a}=ye(),i=bt(e,R=>n.get(ot("dead-letter-queue",e),R)),[u,o]=(0,Ff.useState)(null),[r,s]=(0,Ff.useState)(!1),[d,v]=(0,Ff.useState)(""),f=oa(),p=i.data,T=d===""?{}:{reason:d},N=R=>{a({text:R}),i.reload(),l()},D=async()=>{let R=await n.post(ot("retry",e));N(_R[R.outcome??""]??"The replay is under way.")},S=async()=>o(await n.post(ot("dead-letter-queue",e,"reveal"),T)),g=async()=>{await n.post(ot("dead-letter-queue",e,"discard"),T),N("The letter is discarded; its call will not be made."),t()},b=p===null?"Dead letter":`${p.service}/${p.operation}`,w=p!==null&&!AR.includes(p.status);return(0,be.jsxs)(ca,{wide:!0,title:b,onClose:t,onSubmit:()=>r&&f.run(g),actions:r?(0,be.jsxs)(be.Fragment,{children:[(0,be.jsx)("button",{type:"button",onClick:()=>s(!1),children:"Keep it"}),(0,be.jsxs)("button",{type:"submit",className:"primary danger",disabled:f.busy,children:["Discard this call of ",b]},"discard")]}):(0,be.jsxs)(be.Fragment,{children:[(0,be.jsx)("button",{type:"button",disabled:f.busy||u!==null||p===null,onClick:()=>f.run(S),children:"Reveal arguments"}),(0,be.jsx)("button",{type:"button",className:"danger",disabled:!w,onClick:()=>s(!0),children:"Discard"},"ask"),(0,be.jsx)("button",{type:"button",className:"primary",disabled:!w||p.status==="INCOMPLETE"||f.busy,onClick:()=>f.run(D),children:f.busy?"Under way…":"Retry now"})]}),children:[r?(0,be.jsxs)(be.Fragment,{children:[(0,be.jsxs)("p",{className:"says",children:["Ends this letter: its call of ",b," will never be made again. That can't be undone."]}),(0,be.jsx)(ua,{value:d,onChange:v})]}):(0,be.jsx)(nt,{of:i,empty:"There is no such letter.",isEmpty:()=>!1,lines:6,children:R=>(0,be.jsx)(OR,{letter:u===null?R:{...R,arguments:u.arguments,idempotencyKey:u.idempotencyKey??null}})}),(0,be.jsx)(aa,{role:"OPERATE",problem:f.problem})]})}function OR({letter:e}){return(0,be.jsxs)(be.Fragment,{children:[e.status==="PARKED"&&(0,be.jsxs)("p",{className:"parked",children:["Parked: it was replayed in vain ",e.deliveries===1?"once":`${e.deliveries} times`,", or can't be replayed here. It waits for someone to retry or discard it."]}),e.status==="INCOMPLETE"&&(0,be.jsx)("p",{className:"parked",children:"Incomplete: its hidden arguments were left out of the export that it came by, so it can't be retried. Make the call by hand, then discard it."}),(0,be.jsx)(jo,{of:[["Status",Ha[e.status]],["Since",dl(e.createdAt)],["Attempts of the call",String(e.attempts)],["Replays",At(e.deliveries,"replay")],["Id",e.id],...e.idempotencyKey==null?[]:[["Idempotency key",e.idempotencyKey]]]}),(0,be.jsx)("h3",{children:"Call"}),(0,be.jsx)("p",{className:"code-line",children:(0,be.jsx)("code",{children:e.signature})}),(0,be.jsx)(hE,{of:e.arguments}),(0,be.jsx)("h3",{children:"First failure"}),(0,be.jsxs)("p",{className:"failure",children:[e.error.class,e.error.message!==null&&`: ${e.error.message}`]}),e.lastError!==null&&(0,be.jsxs)(be.Fragment,{children:[(0,be.jsx)("h3",{children:"Last failure"}),(0,be.jsx)("p",{className:"failure",children:e.lastError})]})]})}var Ua=A(C(),1);function ka({state:e,large:t=!1}){return e===null?(0,Ua.jsxs)("span",{className:"sign none",title:"this operation has no breaker",children:[(0,Ua.jsx)(Ee,{shape:"none"}),"No breaker"]}):(0,Ua.jsxs)("span",{className:`sign ${e.toLowerCase()}${t?" large":""}`,children:[(0,Ua.jsx)(Ee,{shape:Gf[e]}),Ca[e]]})}var zR={HEALTHY:"Healthy",DEGRADED:"Degraded",CRITICAL:"Critical"};function Wf({status:e,large:t=!1}){return(0,Ua.jsxs)("span",{className:`sign ${e.toLowerCase()}${t?" large":""}`,children:[(0,Ua.jsx)(Ee,{shape:qf[e]}),zR[e]]})}function If({tone:e="plain",children:t}){return(0,Ua.jsx)("span",{className:`tag ${e}`,children:t})}var Ul=A(C(),1);function bE({letters:e,onOpen:t}){return(0,Ul.jsx)("ul",{className:"letter-list",children:e.map(l=>(0,Ul.jsxs)("li",{className:"letter",children:[(0,Ul.jsxs)("div",{className:"letter-main",children:[(0,Ul.jsx)("p",{className:"letter-name",children:(0,Ul.jsxs)("button",{type:"button",className:"row-link",onClick:()=>t(l.id),children:[(0,Ul.jsx)("span",{className:"service",children:l.service}),(0,Ul.jsx)("span",{className:"operation",children:l.operation})]})}),(0,Ul.jsxs)("p",{className:"letter-error",children:[(0,Ul.jsx)("strong",{children:jf(l.error.class)})," ",l.lastError??l.error.message]})]}),(0,Ul.jsxs)("div",{className:"letter-side",children:[(0,Ul.jsx)(If,{tone:vE[l.status],children:Ha[l.status]}),(0,Ul.jsxs)("span",{className:"hint",children:[dl(l.createdAt),", ",At(l.deliveries,"replay")]})]})]},l.id))})}function Qo(e,t){let l=new URLSearchParams({limit:String(t)});for(let[n,a]of Object.entries(e))a!==null&&l.set(n,a);return`dead-letter-queue?${l.toString()}`}var hu=A(ve(),1);var Jt=A(C(),1),DR=["RUNNING","STARTING","WAITING"];function SE({service:e,operation:t,onDone:l}){let[n,a]=(0,hu.useState)(!1),[i,u]=(0,hu.useState)(null);if(e===null)return(0,Jt.jsx)("p",{className:"hint aside",children:"Choose a service to retry all its letters."});let o=t===null?e:`${e}/${t}`;return(0,Jt.jsxs)("div",{className:"controls",children:[i!==null&&(0,Jt.jsx)(CR,{first:i,name:o,onDone:l}),(0,Jt.jsxs)("button",{type:"button",className:"primary",onClick:()=>a(!0),children:["Retry all of ",o]}),n&&(0,Jt.jsx)(MR,{service:e,operation:t,name:o,onClose:()=>a(!1),onBegun:u})]})}function MR({service:e,operation:t,name:l,onClose:n,onBegun:a}){let{client:i}=ye(),[u,o]=(0,hu.useState)(""),r=oa(),s=bt(l,v=>i.part(Qo({service:e,operation:t,status:"READY",after:null},1),v)),d=()=>r.run(async()=>{a(await i.post(ot("replay-all",e,t),u===""?{}:{reason:u})),n()});return(0,Jt.jsxs)(ca,{title:`Retry all: ${l}`,onClose:n,onSubmit:d,actions:(0,Jt.jsxs)(Jt.Fragment,{children:[(0,Jt.jsx)("button",{type:"button",onClick:n,children:"Cancel"}),(0,Jt.jsxs)("button",{type:"submit",className:"primary",disabled:r.busy,children:["Retry all of ",l]})]}),children:[(0,Jt.jsxs)("p",{className:"says",children:["Makes ",s.data?.total==null?"the waiting calls":At(s.data.total,"waiting call")," of ",l," again, through its guard. Those that fail go on waiting; parked ones stay parked."]}),(0,Jt.jsx)(ua,{value:u,onChange:o}),(0,Jt.jsx)(aa,{role:"OPERATE",problem:r.problem})]})}function CR({first:e,name:t,onDone:l}){let{client:n,notify:a}=ye(),[i,u]=(0,hu.useState)(!1),o=bt(e.id,d=>n.get(ot("jobs",e.id),d),i?0:1e3),r=o.data??e,s=DR.includes(r.state);return(0,hu.useEffect)(()=>{o.data!==null&&!s&&!i&&(u(!0),a({text:`Retried ${t}: ${Z(r.succeeded)} succeeded, ${Z(r.failed)} failed.`}),l())},[o.data,s,i]),(0,Jt.jsxs)("p",{className:"progress",role:"status",children:[s?"Retrying":"Retried"," ",t,": ",Z(r.succeeded)," succeeded, ",Z(r.failed)," failed",s&&`, ${Z(r.inFlight)} under way`,s&&(0,Jt.jsx)("button",{type:"button",className:"link",onClick:()=>{n.remove(ot("jobs",e.id)).then(o.reload)},children:"Stop"})]})}var pe=A(C(),1),LR=50,HR=[{value:"ANY",name:"All"},...["READY","PARKED","INCOMPLETE","CLAIMED","DONE","DISCARDED","EXPIRED"].map(e=>({value:e,name:Ha[e]}))];function wE({service:e,operation:t}){let{client:l}=ye(),[n,a]=(0,Pf.useState)("ANY"),[i,u]=(0,Pf.useState)([]),[o,r]=(0,Pf.useState)(null),s={service:e,operation:t,status:n==="ANY"?null:n,after:i.at(-1)??null},d=Qo(s,LR),v=bt(d,p=>l.part(d,p),5e3),f=p=>{a(p),u([])};return(0,pe.jsxs)(pe.Fragment,{children:[(0,pe.jsxs)("div",{className:"page-head",children:[(0,pe.jsxs)("div",{children:[(0,pe.jsx)("h1",{children:"Dead letters"}),(0,pe.jsx)("p",{className:"page-note",children:"Calls that failed for good and are kept, to be made again or ended by someone."})]}),(0,pe.jsx)(SE,{service:e,operation:t,onDone:v.reload})]}),(0,pe.jsxs)("div",{className:"toolbar",children:[(0,pe.jsx)(UR,{service:e,operation:t,onChange:()=>u([])}),(0,pe.jsx)(gu,{name:"Status",options:HR,value:n,onChange:f}),v.data?.total!=null&&(0,pe.jsxs)("span",{className:"toolbar-count",role:"status",children:[Z(v.data.total)," ",v.data.total===1?"letter":"letters"]})]}),(0,pe.jsx)(pt,{wide:!0,title:n==="ANY"?"All letters":Ha[n],children:(0,pe.jsx)(nt,{of:v,empty:"There are none.",isEmpty:p=>p.items.length===0,lines:6,children:p=>(0,pe.jsxs)(pe.Fragment,{children:[(0,pe.jsx)(bE,{letters:p.items,onOpen:r}),(0,pe.jsx)(kR,{first:i.length===0,next:p.next,onNext:T=>u([...i,T]),onBack:()=>u(i.slice(0,-1))})]})})}),o!==null&&(0,pe.jsx)(yE,{id:o,onClose:()=>r(null),onDone:v.reload})]})}function UR({service:e,operation:t,onChange:l}){let{go:n}=ye(),{rows:a}=Mn(),i=[...new Set([...a.values()].map(r=>r.service))].sort(),u=[...a.values()].filter(r=>r.service===e).map(r=>r.operation).sort(),o=(r,s)=>{l(),n({page:"letters",service:r,operation:s})};return(0,pe.jsxs)(pe.Fragment,{children:[(0,pe.jsxs)("label",{className:"pick",children:[(0,pe.jsx)("span",{children:"Service"}),(0,pe.jsxs)("select",{value:e??"",onChange:r=>o(r.target.value||null,null),children:[(0,pe.jsx)("option",{value:"",children:"All"}),EE(i,e).map(r=>(0,pe.jsx)("option",{children:r},r))]})]}),(0,pe.jsxs)("label",{className:"pick",children:[(0,pe.jsx)("span",{children:"Operation"}),(0,pe.jsxs)("select",{value:t??"",disabled:e===null,onChange:r=>o(e,r.target.value||null),children:[(0,pe.jsx)("option",{value:"",children:"All"}),EE(u,t).map(r=>(0,pe.jsx)("option",{children:r},r))]})]})]})}function EE(e,t){return t===null||e.includes(t)?e:[t,...e]}function kR({first:e,next:t,onNext:l,onBack:n}){return e&&t===null?null:(0,pe.jsxs)("nav",{className:"pager","aria-label":"Parts of the list",children:[(0,pe.jsx)("button",{type:"button",disabled:e,onClick:n,children:"Part before"}),(0,pe.jsx)("button",{type:"button",disabled:t===null,onClick:()=>t!==null&&l(t),children:"Next part"})]})}var fa=A(ve(),1);var NE={OPEN:5,FORCED_OPEN:5,HALF_OPEN:4,DISABLED:1,CLOSED:0};function wl(e){let t=e.state===null?0:NE[e.state],l=(e.failureRate??0)>.1?3:0,n=e.limit!==null&&e.running>=e.limit?2:0,a=e.deadLetters>10?2:e.deadLetters>0?1:0;return Math.max(t,l,n,a)}function RE(e){let t=wl(e);return t>=5?"CRITICAL":t>=2?"DEGRADED":"HEALTHY"}function BR(e,t,l){let n=`${e.service}/${e.operation}`.toLowerCase();return t.every(a=>n.includes(a))&&YR(e,l)}function YR(e,t){switch(t){case"trouble":return wl(e)>=2;case"open":return e.state!==null&&NE[e.state]>=4;case"letters":return e.deadLetters>0;default:return!0}}function VR(e){return e.toLowerCase().split(/\s+/).filter(t=>t!=="")}function AE(e,t,l,n){let a=VR(t),i=[...e].filter(o=>BR(o,a,l)),u=n.descending?-1:1;return i.sort((o,r)=>u*GR(o,r,n.key)||em(o,r))}function _E(e,t){let l=new Map(e.map((a,i)=>[`${a.service}/${a.operation}`,i])),n=a=>l.get(`${a.service}/${a.operation}`)??e.length;return[...t].sort((a,i)=>n(a)-n(i))}function GR(e,t,l){return l==="name"?em(e,t):TE(e,l)-TE(t,l)}function TE(e,t){switch(t){case"calls":return e.callsPerSecond;case"failures":return e.failureRate??-1;case"p50":return e.p50Millis??-1;case"p95":return e.p95Millis??-1;case"p99":return e.p99Millis??-1;case"bulkhead":return e.limit===null?-1:(e.running+e.waiting)/e.limit;case"letters":return e.deadLetters;default:return wl(e)}}var xE=new Intl.Collator("en",{numeric:!0});function em(e,t){return xE.compare(e.service,t.service)||xE.compare(e.operation,t.operation)}var Cn=A(C(),1),OE=3;function zE({alerts:e}){return e.length===0?null:(0,Cn.jsxs)("section",{className:"alerts","aria-label":"Running incidents",children:[(0,Cn.jsx)("ul",{children:e.slice(0,OE).map(t=>(0,Cn.jsxs)("li",{className:`alert ${t.severity}`,children:[(0,Cn.jsx)(Ee,{shape:t.severity==="critical"?"stop":"warn"}),(0,Cn.jsxs)("span",{className:"alert-text",children:[(0,Cn.jsx)("strong",{children:t.severity==="critical"?"Critical":"Warning"})," ",(0,Cn.jsx)(Qf,{service:t.service,operation:t.operation})," ",t.message]}),(0,Cn.jsx)(Kf,{at:t.since})]},t.id))}),e.length>OE&&(0,Cn.jsxs)(Ot,{to:{page:"alerts"},children:["All ",e.length," incidents"]})]})}var gt=A(C(),1),hg=4;function DE({health:e,rows:t}){let l=[...t.values()],n=l.filter(a=>wl(a)>=2).length;return(0,gt.jsxs)("section",{className:`summary ${e.status.toLowerCase()}`,"aria-labelledby":"summary-head",children:[(0,gt.jsxs)("div",{className:"summary-say",children:[(0,gt.jsx)("span",{className:"summary-sign",children:(0,gt.jsx)(Ee,{shape:qf[e.status],large:!0})}),(0,gt.jsxs)("div",{children:[(0,gt.jsx)("h1",{id:"summary-head",children:qR(e.status,n,l.length)}),(0,gt.jsx)(jR,{reasons:e.reasons})]})]}),(0,gt.jsx)(QR,{rows:l})]})}function qR(e,t,l){if(e==="HEALTHY")return t===0?"All is well":`Healthy, ${At(t,"operation")} to look at`;let n=e==="CRITICAL"?"Critical":"Degraded";return t===0?n:`${n}: ${Z(t)} of ${At(l,"operation")} in trouble`}function jR({reasons:e}){return e.length===0?(0,gt.jsx)("p",{className:"summary-calm",children:"Nothing is refused, nothing is full."}):(0,gt.jsxs)("ul",{className:"reasons",children:[e.slice(0,hg).map(t=>(0,gt.jsx)("li",{children:t},t)),e.length>hg&&(0,gt.jsxs)("li",{className:"more",children:["and ",e.length-hg," more"]})]})}function QR({rows:e}){let t=e.reduce((i,u)=>i+u.callsPerSecond,0),l=e.reduce((i,u)=>i+u.callsPerSecond*(u.failureRate??0),0),n=e.filter(i=>i.state==="OPEN"||i.state==="FORCED_OPEN").length,a=e.reduce((i,u)=>i+u.deadLetters,0);return(0,gt.jsxs)("dl",{className:"sums",children:[(0,gt.jsx)(tm,{name:"Calls per second",value:Wl(t)}),(0,gt.jsx)(tm,{name:"Failing",value:t===0?Il(null):Il(l/t),bad:t>0&&l/t>.1}),(0,gt.jsx)(tm,{name:"Breakers open",value:Z(n),bad:n>0}),(0,gt.jsx)(tm,{name:"Dead letters",value:Z(a),bad:a>10})]})}function tm({name:e,value:t,bad:l=!1}){return(0,gt.jsxs)("div",{className:l?"sum bad":"sum",children:[(0,gt.jsx)("dt",{children:e}),(0,gt.jsx)("dd",{children:t})]})}var vu=A(ve(),1);var Di=A(C(),1);function lm({running:e,waiting:t,limit:l}){if(l===null)return(0,Di.jsx)("span",{className:"meter none",children:e>0?`${e} running`:"–"});let n=l===0?0:Math.min(1,e/l),a=e>=l;return(0,Di.jsxs)("span",{className:a?"meter full":"meter",children:[(0,Di.jsx)("span",{className:"meter-bar","aria-hidden":"true",children:(0,Di.jsx)("span",{style:{transform:`scaleX(${n})`}})}),(0,Di.jsxs)("span",{className:"meter-text",children:[e,"/",l,a&&" full",t>0&&` +${t}`,(0,Di.jsxs)("span",{className:"unseen",children:[" running",t>0&&`, ${t} waiting`]})]})]})}var am=A(C(),1),XR={OPEN:"next probe in",FORCED_OPEN:"ends in",DISABLED:"ends in"};function nm({row:e,className:t}){let l=e.state===null?void 0:XR[e.state];return e.endsAt===null||l===void 0?null:(0,am.jsxs)("span",{className:t,children:[l," ",(0,am.jsx)(fE,{at:e.endsAt,done:"a moment"})]})}var im=A(ve(),1);function ME(e,t,l){let n=(0,im.useRef)({rows:e,sorting:t}),a=l&&n.current.sorting===t?_E(n.current.rows,e):e;return(0,im.useLayoutEffect)(()=>{n.current={rows:a,sorting:t}}),a}var Mi=A(ve(),1),CE=6;function ZR(e,t,l,n){let a=Math.floor(Math.max(0,-e)/l),i=Math.ceil(t/l);return{from:Math.max(0,Math.min(a,n)-CE),to:Math.min(n,a+i+CE)}}function LE(e,t){let[l,n]=(0,Mi.useState)({from:0,to:Math.min(t,40),rowHeight:56}),a=(0,Mi.useRef)(0),i=(0,Mi.useCallback)(()=>{a.current=0;let u=e.current;if(u!==null){let o=Number.parseFloat(getComputedStyle(u).getPropertyValue("--row-height"))||56,{from:r,to:s}=ZR(u.getBoundingClientRect().top,innerHeight,o,t);n(d=>d.from===r&&d.to===s&&d.rowHeight===o?d:{from:r,to:s,rowHeight:o})}},[e,t]);return(0,Mi.useLayoutEffect)(()=>{let u=()=>{a.current=a.current||requestAnimationFrame(i)};return i(),document.addEventListener("scroll",u,{capture:!0,passive:!0}),addEventListener("resize",u),()=>{cancelAnimationFrame(a.current),a.current=0,document.removeEventListener("scroll",u,{capture:!0}),removeEventListener("resize",u)}},[i]),l}var Ue=A(C(),1),HE=[{key:"name",name:"Operation",full:"Operation",descending:!1},{key:"trouble",name:"State",full:"State, what is wrong first",descending:!0},{key:"calls",name:"Calls/s",full:"Calls per second",descending:!0},{key:"failures",name:"Failing",full:"Share of calls that fail",descending:!0},{key:"p50",name:"p50",full:"Median response time",descending:!0},{key:"p95",name:"p95",full:"Response time of 95 in 100 calls",descending:!0},{key:"p99",name:"p99",full:"Response time of 99 in 100 calls",descending:!0},{key:"bulkhead",name:"Bulkhead",full:"Running and waiting of what may run at once",descending:!0},{key:"letters",name:"Letters",full:"Dead letters",descending:!0}],UE=(0,vu.memo)(function({rows:t,sorting:l,onSort:n}){let a=(0,vu.useRef)(null),[i,u]=(0,vu.useState)(!1),{from:o,to:r,rowHeight:s}=LE(a,t.length),d=ME(t,l,i);return(0,Ue.jsxs)("div",{className:"operations",role:"table","aria-label":"Operations","aria-rowcount":t.length+1,"aria-colcount":HE.length,children:[(0,Ue.jsx)("div",{role:"rowgroup",className:"operations-head",children:(0,Ue.jsx)("div",{role:"row","aria-rowindex":1,className:"operation-row head",children:HE.map(v=>(0,Ue.jsx)(KR,{column:v,sorting:l,onSort:n},v.key))})}),(0,Ue.jsx)("div",{role:"rowgroup",ref:a,className:"operations-body",style:{height:t.length*s},onFocus:()=>u(!0),onBlur:()=>u(!1),children:d.slice(o,r).map((v,f)=>(0,Ue.jsx)(JR,{row:v,at:o+f,top:(o+f)*s},o+f))})]})});function KR({column:e,sorting:t,onSort:l}){let n=t.key===e.key,a=()=>l({key:e.key,descending:n?!t.descending:e.descending});return(0,Ue.jsx)("div",{role:"columnheader",className:`cell ${e.key}`,"aria-sort":n?t.descending?"descending":"ascending":"none",children:(0,Ue.jsxs)("button",{type:"button",className:"sort",onClick:a,title:e.full,children:[e.name,n&&(0,Ue.jsx)(Ee,{shape:t.descending?"down":"up"})]})})}var JR=(0,vu.memo)(function({row:t,at:l,top:n}){let a=wl(t);return(0,Ue.jsxs)("div",{role:"row","aria-rowindex":l+2,className:`operation-row ${a>=5?"bad":a>=2?"warn":""}`,style:{transform:`translateY(${n}px)`},children:[(0,Ue.jsx)("div",{role:"cell",className:"cell name",children:(0,Ue.jsxs)(Ot,{to:{page:"service",service:t.service,operation:t.operation},className:"row-link",children:[(0,Ue.jsx)("span",{className:"service",children:t.service}),(0,Ue.jsx)("span",{className:"operation",children:t.operation})]})}),(0,Ue.jsxs)("div",{role:"cell",className:"cell trouble",children:[(0,Ue.jsx)(ka,{state:t.state}),(0,Ue.jsx)(nm,{row:t,className:"probe"})]}),(0,Ue.jsx)(Xo,{of:"calls",name:"Calls/s",value:Wl(t.callsPerSecond)}),(0,Ue.jsx)(Xo,{of:"failures",name:"Failing",value:Il(t.failureRate),bad:(t.failureRate??0)>.1}),(0,Ue.jsx)(Xo,{of:"p50",name:"p50",value:Pl(t.p50Millis)}),(0,Ue.jsx)(Xo,{of:"p95",name:"p95",value:Pl(t.p95Millis)}),(0,Ue.jsx)(Xo,{of:"p99",name:"p99",value:Pl(t.p99Millis)}),(0,Ue.jsx)("div",{role:"cell",className:"cell bulkhead",children:(0,Ue.jsx)(lm,{running:t.running,waiting:t.waiting,limit:t.limit})}),(0,Ue.jsx)(Xo,{of:"letters",name:"Letters",value:Z(t.deadLetters),bad:t.deadLetters>10})]})});function Xo({of:e,name:t,value:l,bad:n=!1}){return(0,Ue.jsxs)("div",{role:"cell",className:`cell figure ${e}${n?" bad":""}`,children:[(0,Ue.jsx)("span",{className:"cell-name","aria-hidden":"true",children:t}),l]})}var um=A(ve(),1);var sa=A(C(),1),$R=[{value:"all",name:"All"},{value:"trouble",name:"In trouble"},{value:"open",name:"Breaker not closed"},{value:"letters",name:"With dead letters"}],FR=[{value:"operations",name:"Operations"},{value:"services",name:"Services"}];function kE({search:e,onSearch:t,filter:l,onFilter:n,view:a,onView:i,shown:u,total:o}){let r=(0,um.useRef)(null);return WR(()=>r.current?.focus()),(0,sa.jsxs)("div",{className:"toolbar",role:"search",children:[(0,sa.jsxs)("label",{className:"search",children:[(0,sa.jsx)(Ee,{shape:"search"}),(0,sa.jsx)("span",{className:"unseen",children:"Search services and operations"}),(0,sa.jsx)("input",{ref:r,type:"search",value:e,placeholder:"Search, or press /",spellCheck:!1,autoComplete:"off",onChange:s=>t(s.target.value)})]}),(0,sa.jsx)(gu,{name:"Filter",options:$R,value:l,onChange:n}),(0,sa.jsx)(gu,{name:"View",options:FR,value:a,onChange:i}),(0,sa.jsx)("span",{className:"toolbar-count",role:"status",children:u===o?`${Z(o)} operations`:`${Z(u)} of ${Z(o)} operations`})]})}function WR(e){(0,um.useEffect)(()=>{let t=l=>{let n=l.composedPath()[0],a=n instanceof HTMLElement&&/^(INPUT|TEXTAREA|SELECT)$/.test(n.tagName);l.key==="/"&&!a&&!l.ctrlKey&&!l.metaKey&&!l.altKey&&(l.preventDefault(),e())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var rm=A(ve(),1);function om(e){let t=new Map;for(let l of e){let n=t.get(l.service);n===void 0?t.set(l.service,[l]):n.push(l)}return[...t.entries()].map(([l,n])=>PR(l,n)).sort(IR)}function IR(e,t){return t.worst-e.worst||e.name.localeCompare(t.name)}function PR(e,t){let l=t.filter(r=>r.state!==null),n=l.filter(r=>r.state==="OPEN"||r.state==="FORCED_OPEN").length,a=t.reduce((r,s)=>r+s.callsPerSecond,0),i=t.filter(r=>r.failureRate!==null),u=i.reduce((r,s)=>r+s.callsPerSecond,0),o=i.reduce((r,s)=>r+s.callsPerSecond*(s.failureRate??0),0);return{name:e,status:eA(t,n,l.length),worst:Math.max(...t.map(wl)),operations:[...t].sort((r,s)=>wl(s)-wl(r)||em(r,s)),refusing:n,breakers:l.length,callsPerSecond:a,failureRate:u===0?null:o/u,deadLetters:t.reduce((r,s)=>r+s.deadLetters,0)}}function eA(e,t,l){return l>0&&t===l?"CRITICAL":e.some(n=>RE(n)!=="HEALTHY")?"DEGRADED":"HEALTHY"}var ct=A(C(),1),tA=24,BE=(0,rm.memo)(function({rows:t}){let l=(0,rm.useMemo)(()=>om(t),[t]);return(0,ct.jsx)("ul",{className:"cards",children:l.map(n=>(0,ct.jsx)(lA,{service:n},n.name))})});function lA({service:e}){return(0,ct.jsxs)("li",{className:`card ${e.status.toLowerCase()}`,children:[(0,ct.jsxs)("div",{className:"card-head",children:[(0,ct.jsx)("h2",{children:(0,ct.jsx)(Ot,{to:{page:"service",service:e.name,operation:null},className:"row-link",children:e.name})}),(0,ct.jsx)(Wf,{status:e.status})]}),(0,ct.jsxs)("p",{className:"card-states",children:[e.operations.slice(0,tA).map(t=>(0,ct.jsx)("span",{className:`mini ${(t.state??"none").toLowerCase()}${wl(t)>=2?" troubled":""}`,title:`${t.operation}: ${t.state===null?"no breaker":Ca[t.state]}`,children:(0,ct.jsx)(Ee,{shape:t.state===null?"none":Gf[t.state]})},t.operation)),(0,ct.jsxs)("span",{className:"card-note",children:[At(e.operations.length,"operation"),e.refusing>0&&`, ${e.refusing} of ${At(e.breakers,"breaker")} refusing`]})]}),(0,ct.jsxs)("dl",{className:"card-sums",children:[(0,ct.jsxs)("div",{children:[(0,ct.jsx)("dt",{children:"Calls/s"}),(0,ct.jsx)("dd",{children:Wl(e.callsPerSecond)})]}),(0,ct.jsxs)("div",{className:(e.failureRate??0)>.1?"bad":"",children:[(0,ct.jsx)("dt",{children:"Failing"}),(0,ct.jsx)("dd",{children:Il(e.failureRate)})]}),(0,ct.jsxs)("div",{className:e.deadLetters>10?"bad":"",children:[(0,ct.jsx)("dt",{children:"Letters"}),(0,ct.jsx)("dd",{children:Z(e.deadLetters)})]})]})]})}var $t=A(C(),1);function YE(){let{rows:e,total:t,health:l,alerts:n,phase:a}=Mn(),[i,u]=(0,fa.useState)(""),[o,r]=(0,fa.useState)("all"),[s,d]=(0,fa.useState)({key:"trouble",descending:!0}),[v,f]=(0,fa.useState)("operations"),p=(0,fa.useDeferredValue)(i),T=(0,fa.useDeferredValue)(e),N=(0,fa.useMemo)(()=>AE(T.values(),p,o,s),[T,p,o,s]);return l===null?(0,$t.jsxs)($t.Fragment,{children:[(0,$t.jsx)("h1",{className:"unseen",children:"Overview"}),a==="gone"?(0,$t.jsx)("p",{className:"empty",children:"Nothing is known yet; the console cannot be reached."}):(0,$t.jsx)(Vo,{lines:8})]}):(0,$t.jsxs)($t.Fragment,{children:[(0,$t.jsx)(DE,{health:l,rows:e}),(0,$t.jsx)(zE,{alerts:n}),(0,$t.jsx)(kE,{search:i,onSearch:u,filter:o,onFilter:r,view:v,onView:f,shown:N.length,total:t}),e.size===0?(0,$t.jsx)("p",{className:"empty roomy",children:"No operation is known yet. One appears with its first call, or when its class is registered."}):T.size===0?(0,$t.jsx)(Vo,{lines:8}):N.length===0?(0,$t.jsx)("p",{className:"empty roomy",children:"Nothing matches. Clear the search or choose another filter."}):v==="services"?(0,$t.jsx)(BE,{rows:N}):(0,$t.jsx)(UE,{rows:N,sorting:s,onSort:d})]})}var Tu=A(ve(),1);var jE=A(ve(),1);var Zo={reset:{name:"Reset",role:"OPERATE",tone:"plain",verb:"reset",lasting:!1,says:e=>`Closes ${e} and forgets what it has seen. Calls go through again at once, and its next failures count from zero.`,done:e=>`${e} is reset.`},close:{name:"Close",role:"OPERATE",tone:"plain",verb:"close",lasting:!1,says:e=>`Closes ${e} now, without waiting for a probe. Calls go through again; if they fail, it opens again.`,done:e=>`${e} is closed.`},forceOpen:{name:"Force open",role:"OPERATE",tone:"bad",verb:"force-open",lasting:!0,says:e=>`Refuses every call of ${e} until the time is over; callers get their fallbacks. It ends by itself.`,done:e=>`${e} is forced open.`,undo:{label:"Undo",verb:"reset",done:e=>`${e} is closed again.`}},disable:{name:"Disable",role:"OPERATE",tone:"bad",verb:"disable",lasting:!0,says:e=>`Lets every call of ${e} through and judges none, however many fail, until the time is over. It ends by itself.`,done:e=>`${e} is disabled.`,undo:{label:"Undo",verb:"enable",done:e=>`${e} is enabled again.`}},enable:{name:"Enable",role:"OPERATE",tone:"plain",verb:"enable",lasting:!1,says:e=>`Lets ${e} judge calls again; it begins closed.`,done:e=>`${e} is enabled.`}};function Ko(e){return e.operation===null?`${e.service}, all operations`:`${e.service}/${e.operation}`}function cm(e){return e.operation===null?`every breaker of ${e.service}`:`the breaker of ${e.service}/${e.operation}`}function VE(e,t){return ot(e,t.service,t.operation)}var vg=A(ve(),1);var yn=A(C(),1);function qE({action:e,target:t,onClose:l,onDone:n}){let{client:a,connection:i,notify:u}=ye(),[o,r]=(0,vg.useState)(""),[s,d]=(0,vg.useState)("15m"),v=oa(),f=async(T,N)=>{await a.post(VE(T,t),N),await i.refresh(),n()},p=()=>v.run(async()=>{await f(e.verb,{...o===""?{}:{reason:o},...e.lasting?{expiry:s}:{}});let T=e.undo;u({text:GE(e.done(cm(t))),...T===void 0?{}:{undo:{label:T.label,run:async()=>(await f(T.verb,{reason:`undone: ${e.verb}`}),GE(T.done(cm(t))))}}}),l()});return(0,yn.jsxs)(ca,{title:`${e.name}: ${Ko(t)}`,onClose:l,onSubmit:p,actions:(0,yn.jsxs)(yn.Fragment,{children:[(0,yn.jsx)("button",{type:"button",onClick:l,children:"Cancel"}),(0,yn.jsxs)("button",{type:"submit",className:e.tone==="bad"?"primary danger":"primary",disabled:v.busy,children:[e.name," ",t.operation===null?t.service:`${t.service}/${t.operation}`]})]}),children:[(0,yn.jsx)("p",{className:"says",children:e.says(cm(t))}),e.lasting&&(0,yn.jsx)($f,{value:s,onChange:d}),(0,yn.jsx)(ua,{value:o,onChange:r}),(0,yn.jsx)(aa,{role:e.role,problem:v.problem})]})}function GE(e){return e.charAt(0).toUpperCase()+e.slice(1)}var _c=A(C(),1);function sm({target:e,states:t,breaker:l,onDone:n}){let[a,i]=(0,jE.useState)(null);return l?(0,_c.jsxs)("div",{className:"controls",role:"group","aria-label":e.operation===null?`All breakers of ${e.service}`:`The breaker of ${e.service}/${e.operation}`,children:[nA(t).map(u=>(0,_c.jsxs)("button",{type:"button",className:u.tone==="bad"?"danger":"",onClick:()=>i(u),children:[u.name,e.operation===null&&" all"]},u.verb)),a!==null&&(0,_c.jsx)(qE,{action:a,target:e,onClose:()=>i(null),onDone:n})]}):null}function nA(e){let t=(...l)=>e.some(n=>n!==null&&l.includes(n));return[Zo.reset,...t("OPEN","HALF_OPEN","FORCED_OPEN")?[Zo.close]:[],...t("CLOSED","OPEN","HALF_OPEN","DISABLED")?[Zo.forceOpen]:[],...t("CLOSED","OPEN","HALF_OPEN","FORCED_OPEN")?[Zo.disable]:[],...t("DISABLED")?[Zo.enable]:[]]}var Ln=A(C(),1);function QE({row:e,of:t}){return(0,Ln.jsx)(pt,{title:"Bulkhead",children:e.limit===null?(0,Ln.jsxs)("p",{className:"empty",children:["This operation has no bulkhead; ",Z(e.running)," running now."]}):(0,Ln.jsxs)(Ln.Fragment,{children:[(0,Ln.jsx)("div",{className:"big-meter",children:(0,Ln.jsx)(lm,{running:e.running,waiting:e.waiting,limit:e.limit})}),(0,Ln.jsx)(nt,{of:t,empty:"Nothing is measured yet.",isEmpty:l=>l===null,children:l=>l!==null&&(0,Ln.jsx)(jo,{of:[["Running",`${Z(e.running)} of ${Z(e.limit??0)}`],["Waiting",l.bulkhead===void 0?Z(e.waiting):`${Z(e.waiting)} of ${Z(l.bulkhead.queueLimit)}`],["Refused so far",Z(l.refusals.bulkhead)],["Wait, median",l.waiting.samples===0?"nobody waited":Pl(l.waiting.p50Ms)],["Wait, 95 in 100",l.waiting.samples===0?"–":Pl(l.waiting.p95Ms)],["Wait, longest",l.waiting.samples===0?"–":Pl(l.waiting.maxMs)]]})})]})})}var fm=A(C(),1);function XE({of:e}){return(0,fm.jsx)(pt,{title:"Since the start",children:(0,fm.jsx)(nt,{of:e,empty:"No call has been made.",isEmpty:t=>t===null,children:t=>t!==null&&(0,fm.jsx)(jo,{of:aA(t)})})})}function aA({calls:e,attempts:t,refusals:l,retries:n,fallbacks:a}){let i=a.method+a.value+a.cached+a.queued;return[["Calls",Z(e.total)],["In full",Z(e.ok)],["By a fallback",Z(i)],["Failed",Z(e.failed)],["Refused by the breaker",Z(l.breaker)],["Timed out",Z(t.timedOut)],["Retries",Z(n.made)],["Saved by a retry",Z(n.recovered)]]}var _m=A(ve(),1);var wu=A(ve(),1);var iA="uplot",uA="u-hz",oA="u-vt",rA="u-title",cA="u-wrap",sA="u-under",fA="u-over",mA="u-axis",bu="u-off",dA="u-select",pA="u-cursor-x",gA="u-cursor-y",hA="u-cursor-pt",vA="u-legend",yA="u-live",bA="u-inline",SA="u-series",EA="u-marker",ZE="u-label",wA="u-value",zc="width",Dc="height";var KE="bottom",Jo="left",yg="right",Lg="#000",JE=Lg+"0",$E="mousemove",FE="mousedown",bg="mouseup",WE="mouseenter",IE="mouseleave",PE="dblclick",TA="resize",xA="scroll",e2="change",hm="dppxchange",Hg="--",ir=typeof window<"u",xg=ir?document:null,Fo=ir?window:null,NA=ir?navigator:null,Oe,mm;function Ng(){let e=devicePixelRatio;Oe!=e&&(Oe=e,mm&&Ag(e2,mm,Ng),mm=matchMedia(`(min-resolution: ${Oe-.001}dppx) and (max-resolution: ${Oe+.001}dppx)`),Su(e2,mm,Ng),Fo.dispatchEvent(new CustomEvent(hm)))}function en(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function Rg(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function Pe(e,t,l){e.style[t]=l+"px"}function Hn(e,t,l,n){let a=xg.createElement(e);return t!=null&&en(a,t),l?.insertBefore(a,n),a}function bn(e,t){return Hn("div",e,t)}var t2=new WeakMap;function Ba(e,t,l,n,a){let i="translate("+t+"px,"+l+"px)",u=t2.get(e);i!=u&&(e.style.transform=i,t2.set(e,i),t<0||l<0||t>n||l>a?en(e,bu):Rg(e,bu))}var l2=new WeakMap;function RA(e,t,l){let n=t+l,a=l2.get(e);n!=a&&(l2.set(e,n),e.style.background=t,e.style.borderColor=l)}var n2=new WeakMap;function AA(e,t,l,n){let a=t+""+l,i=n2.get(e);a!=i&&(n2.set(e,a),e.style.height=l+"px",e.style.width=t+"px",e.style.marginLeft=n?-t/2+"px":0,e.style.marginTop=n?-l/2+"px":0)}var Ug={passive:!0},D2={...Ug,capture:!0};function Su(e,t,l,n){t.addEventListener(e,l,n?D2:Ug)}function Ag(e,t,l,n){t.removeEventListener(e,l,n?D2:Ug)}ir&&Ng();function Ci(e,t,l,n){let a;l=l||0,n=n||t.length-1;let i=n<=2147483647;for(;n-l>1;)a=i?l+n>>1:tn((l+n)/2),t[a]<e?l=a:n=a;return e-t[l]<=t[n]-e?l:n}function Wo(e,t,l,n){for(let a=n==1?t:l;a>=t&&a<=l;a+=n)if(e[a]!=null)return a;return-1}function _A(e,t,l,n){let a=he,i=-he;if(n==1)a=e[t],i=e[l];else if(n==-1)a=e[l],i=e[t];else for(let u=t;u<=l;u++){let o=e[u];o!=null&&(o<a&&(a=o),o>i&&(i=o))}return[a,i]}function OA(e,t,l){let n=he,a=-he;for(let i=t;i<=l;i++){let u=e[i];u!=null&&u>0&&(u<n&&(n=u),u>a&&(a=u))}return[n,a]}function bm(e,t,l,n){let a=u2(e),i=u2(t);e==t&&(a==-1?(e*=l,t/=l):(e/=l,t*=l));let u=l==10?Ya:M2,o=a==1?tn:Io,r=i==1?Io:tn,s=o(u(kt(e))),d=r(u(kt(t))),v=Po(l,s),f=Po(l,d);return l==10&&(s<0&&(v=Ye(v,-s)),d<0&&(f=Ye(f,-d))),n||l==2?(e=v*a,t=f*i):(e=H2(e,v),t=Hi(t,f)),[e,t]}function kg(e,t,l,n){let a=bm(e,t,l,n);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var Bg=.1,a2={mode:3,pad:Bg},Cc={pad:0,soft:null,mode:0},zA={min:Cc,max:Cc};function vm(e,t,l,n){return Sm(l)?i2(e,t,l):(Cc.pad=l,Cc.soft=n?0:null,Cc.mode=n?3:0,i2(e,t,zA))}function Re(e,t){return e??t}function DA(e,t,l){for(t=Re(t,0),l=Re(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function i2(e,t,l){let n=l.min,a=l.max,i=Re(n.pad,0),u=Re(a.pad,0),o=Re(n.hard,-he),r=Re(a.hard,he),s=Re(n.soft,he),d=Re(a.soft,-he),v=Re(n.mode,0),f=Re(a.mode,0),p=t-e,T=Ya(p),N=pl(kt(e),kt(t)),D=Ya(N),S=kt(D-T);(p<1e-9||S>10)&&(p=0,(e==0||t==0)&&(p=1e-9,v==2&&s!=he&&(i=0),f==2&&d!=-he&&(u=0)));let g=p||N||1e3,b=Ya(g),w=Po(10,tn(b)),R=g*(p==0?e==0?.1:1:i),B=Ye(H2(e-R,w/10),9),_=e>=s&&(v==1||v==3&&B<=s||v==2&&B>=s)?s:he,M=pl(o,B<_&&e>=_?_:Sn(_,B)),G=g*(p==0?t==0?.1:1:u),k=Ye(Hi(t+G,w/10),9),U=t<=d&&(f==1||f==3&&k>=d||f==2&&k<=d)?d:-he,K=Sn(r,k>U&&t<=U?U:pl(U,k));return M==K&&M==0&&(K=100),[M,K]}var MA=new Intl.NumberFormat(ir?NA.language:"en-US"),Yg=e=>MA.format(e),ln=Math,gm=ln.PI,kt=ln.abs,tn=ln.floor,Ut=ln.round,Io=ln.ceil,Sn=ln.min,pl=ln.max,Po=ln.pow,u2=ln.sign,Ya=ln.log10,M2=ln.log2,CA=(e,t=1)=>ln.sinh(e)*t,Sg=(e,t=1)=>ln.asinh(e/t),he=1/0;function o2(e){return(Ya((e^e>>31)-(e>>31))|0)+1}function _g(e,t,l){return Sn(pl(e,t),l)}function ge(e){return typeof e=="function"?e:()=>e}var LA=()=>{},C2=e=>e,L2=(e,t)=>t,HA=e=>null,r2=e=>!0,c2=(e,t)=>e==t,er=e=>Ye(e,14);function yu(e,t){return er(Ye(er(e/t))*t)}function Hi(e,t){return er(Io(er(e/t))*t)}function H2(e,t){return er(tn(er(e/t))*t)}function Ye(e,t=0){if(UA(e))return e;let l=10**t,n=e*l*(1+Number.EPSILON);return Ut(n)/l}var tr=new Map;function U2(e){return((""+e).split(".")[1]||"").length}function Hc(e,t,l,n){let a=[],i=n.map(U2);for(let u=t;u<l;u++){let o=kt(u),r=Ye(Po(e,u),o);for(let s=0;s<n.length;s++){let d=n[s]*r,v=(d>=0&&u>=0?0:o)+(u>=i[s]?0:i[s]),f=Ye(d,v);a.push(f),tr.set(f,v)}}return a}var Lc={},Vg=[],lr=[null,null],Li=Array.isArray,UA=Number.isInteger,kA=e=>e===void 0;function s2(e){return typeof e=="string"}function Sm(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function BA(e){return e!=null&&typeof e=="object"}var YA=Object.getPrototypeOf(Uint8Array);function nr(e,t=Sm){let l;if(Li(e)){let n=e.find(a=>a!=null);if(Li(n)||t(n)){l=Array(e.length);for(let a=0;a<e.length;a++)l[a]=nr(e[a],t)}else l=e.slice()}else if(e instanceof YA)l=e.slice();else if(t(e)){l={};for(let n in e)l[n]=nr(e[n],t)}else l=e;return l}function zt(e){let t=arguments;for(let l=1;l<t.length;l++){let n=t[l];for(let a in n)Sm(e[a])?zt(e[a],nr(n[a])):e[a]=nr(n[a])}return e}var VA=0,GA=1,qA=2;function jA(e,t,l){for(let n=0,a,i=-1;n<t.length;n++){let u=t[n];if(u>i){for(a=u-1;a>=0&&e[a]==null;)e[a--]=null;for(a=u+1;a<l&&e[a]==null;)e[i=a++]=null}}}function QA(e,t){if(KA(e)){let u=e[0].slice();for(let o=1;o<e.length;o++)u.push(...e[o].slice(1));return JA(u[0])||(u=ZA(u)),u}let l=new Set;for(let u=0;u<e.length;u++){let r=e[u][0],s=r.length;for(let d=0;d<s;d++)l.add(r[d])}let n=[Array.from(l).sort((u,o)=>u-o)],a=n[0].length,i=new Map;for(let u=0;u<a;u++)i.set(n[0][u],u);for(let u=0;u<e.length;u++){let o=e[u],r=o[0];for(let s=1;s<o.length;s++){let d=o[s],v=Array(a).fill(void 0),f=t?t[u][s]:GA,p=[];for(let T=0;T<d.length;T++){let N=d[T],D=i.get(r[T]);N===null?f!=VA&&(v[D]=N,f==qA&&p.push(D)):v[D]=N}jA(v,p,a),n.push(v)}}return n}var XA=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function ZA(e){let t=e[0],l=t.length,n=Array(l);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,u)=>t[i]-t[u]);let a=[];for(let i=0;i<e.length;i++){let u=e[i],o=Array(l);for(let r=0;r<l;r++)o[r]=u[n[r]];a.push(o)}return a}function KA(e){let t=e[0][0],l=t.length;for(let n=1;n<e.length;n++){let a=e[n][0];if(a.length!=l)return!1;if(a!=t){for(let i=0;i<l;i++)if(a[i]!=t[i])return!1}}return!0}function JA(e,t=100){let l=e.length;if(l<=1)return!0;let n=0,a=l-1;for(;n<=a&&e[n]==null;)n++;for(;a>=n&&e[a]==null;)a--;if(a<=n)return!0;let i=pl(1,tn((a-n+1)/t));for(let u=e[n],o=n+i;o<=a;o+=i){let r=e[o];if(r!=null){if(r<=u)return!1;u=r}}return!0}var k2=["January","February","March","April","May","June","July","August","September","October","November","December"],B2=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Y2(e){return e.slice(0,3)}var $A=B2.map(Y2),FA=k2.map(Y2),WA={MMMM:k2,MMM:FA,WWWW:B2,WWW:$A};function Oc(e){return(e<10?"0":"")+e}function IA(e){return(e<10?"00":e<100?"0":"")+e}var PA={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Oc(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Oc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Oc(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Oc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Oc(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>IA(e.getMilliseconds())};function Gg(e,t){t=t||WA;let l=[],n=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=n.exec(e);)l.push(a[0][0]=="{"?PA[a[1]]:a[0]);return i=>{let u="";for(let o=0;o<l.length;o++)u+=typeof l[o]=="string"?l[o]:l[o](i,t);return u}}var e_=new Intl.DateTimeFormat().resolvedOptions().timeZone;function t_(e,t){let l;return t=="UTC"||t=="Etc/UTC"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==e_?l=e:(l=new Date(e.toLocaleString("en-US",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var V2=e=>e%1==0,ym=[1,2,2.5,5],l_=Hc(10,-16,0,ym),G2=Hc(10,0,16,ym),n_=G2.filter(V2),a_=l_.concat(G2),qg=`
`,q2="{YYYY}",f2=qg+q2,j2="{M}/{D}",Mc=qg+j2,dm=Mc+"/{YY}",Q2="{aa}",i_="{h}:{mm}",$o=i_+Q2,m2=qg+$o,d2=":{ss}",De=null;function X2(e){let t=e*1e3,l=t*60,n=l*60,a=n*24,i=a*30,u=a*365,r=(e==1?Hc(10,0,3,ym).filter(V2):Hc(10,-3,0,ym)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,n,n*2,n*3,n*4,n*6,n*8,n*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,i,i*2,i*3,i*4,i*6,u,u*2,u*5,u*10,u*25,u*50,u*100]),s=[[u,q2,De,De,De,De,De,De,1],[a*28,"{MMM}",f2,De,De,De,De,De,1],[a,j2,f2,De,De,De,De,De,1],[n,"{h}"+Q2,dm,De,Mc,De,De,De,1],[l,$o,dm,De,Mc,De,De,De,1],[t,d2,dm+" "+$o,De,Mc+" "+$o,De,m2,De,1],[e,d2+".{fff}",dm+" "+$o,De,Mc+" "+$o,De,m2,De,1]];function d(v){return(f,p,T,N,D,S)=>{let g=[],b=D>=u,w=D>=i&&D<u,R=v(T),B=Ye(R*e,3),_=Eg(R.getFullYear(),b?0:R.getMonth(),w||b?1:R.getDate()),M=Ye(_*e,3);if(w||b){let G=w?D/i:0,k=b?D/u:0,U=B==M?B:Ye(Eg(_.getFullYear()+k,_.getMonth()+G,1)*e,3),K=new Date(Ut(U/e)),oe=K.getFullYear(),Se=K.getMonth();for(let W=0;U<=N;W++){let ke=Eg(oe+k*W,Se+G*W,1),ae=ke-v(Ye(ke*e,3));U=Ye((+ke+ae)*e,3),U<=N&&g.push(U)}}else{let G=D>=a?a:D,k=tn(T)-tn(B),U=M+k+Hi(B-M,G);g.push(U);let K=v(U),oe=K.getHours()+K.getMinutes()/l+K.getSeconds()/n,Se=D/n,W=f.axes[p]._space,ke=S/W;for(;U=Ye(U+D,e==1?0:3),!(U>N);)if(Se>1){let ae=tn(Ye(oe+Se,6))%24,we=v(U).getHours()-ae;we>1&&(we=-1),U-=we*n,oe=(oe+Se)%24;let Me=g[g.length-1];Ye((U-Me)/D,3)*ke>=.7&&g.push(U)}else g.push(U)}return g}}return[r,s,d]}var[u_,o_,r_]=X2(1),[c_,s_,f_]=X2(.001);Hc(2,-53,53,[1]);function p2(e,t){return e.map(l=>l.map((n,a)=>a==0||a==8||n==null?n:t(a==1||l[8]==0?n:l[1]+n)))}function g2(e,t){return(l,n,a,i,u)=>{let o=t.find(T=>u>=T[0])||t[t.length-1],r,s,d,v,f,p;return n.map(T=>{let N=e(T),D=N.getFullYear(),S=N.getMonth(),g=N.getDate(),b=N.getHours(),w=N.getMinutes(),R=N.getSeconds(),B=D!=r&&o[2]||S!=s&&o[3]||g!=d&&o[4]||b!=v&&o[5]||w!=f&&o[6]||R!=p&&o[7]||o[1];return r=D,s=S,d=g,v=b,f=w,p=R,B(N)})}}function m_(e,t){let l=Gg(t);return(n,a,i,u,o)=>a.map(r=>l(e(r)))}function Eg(e,t,l){return new Date(e,t,l)}function h2(e,t){return t(e)}var d_="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function v2(e,t){return(l,n,a,i)=>i==null?Hg:t(e(n))}function p_(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function g_(e,t){return e.series[t].fill(e,t)}var h_={show:!0,live:!0,isolate:!1,mount:LA,markers:{show:!0,width:2,stroke:p_,fill:g_,dash:"solid"},idx:null,idxs:null,values:[]};function v_(e,t){let l=e.cursor.points,n=bn(),a=l.size(e,t);Pe(n,zc,a),Pe(n,Dc,a);let i=a/-2;Pe(n,"marginLeft",i),Pe(n,"marginTop",i);let u=l.width(e,t,a);return u&&Pe(n,"borderWidth",u),n}function y_(e,t){let l=e.series[t].points;return l._fill||l._stroke}function b_(e,t){let l=e.series[t].points;return l._stroke||l._fill}function S_(e,t){return e.series[t].points.size}var wg=[0,0];function E_(e,t,l){return wg[0]=t,wg[1]=l,wg}function pm(e,t,l,n=!0){return a=>{a.button==0&&(!n||a.target==t)&&l(a)}}function Tg(e,t,l,n=!0){return a=>{(!n||a.target==t)&&l(a)}}var w_={show:!0,x:!0,y:!0,lock:!1,move:E_,points:{show:v_,size:S_,width:0,stroke:b_,fill:y_},bind:{mousedown:pm,mouseup:pm,click:pm,dblclick:pm,mousemove:Tg,mouseleave:Tg,mouseenter:Tg},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,n,a)=>n-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Z2={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},jg=zt({},Z2,{filter:L2}),K2=zt({},jg,{size:10}),J2=zt({},Z2,{show:!1}),Qg='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',$2="bold "+Qg,F2=1.5,y2={show:!0,scale:"x",stroke:Lg,space:50,gap:5,size:50,labelGap:0,labelSize:30,labelFont:$2,side:2,grid:jg,ticks:K2,border:J2,font:Qg,lineGap:F2,rotate:0},T_="Value",x_="Time",b2={show:!0,scale:"x",auto:!1,sorted:1,min:he,max:-he,idxs:[]};function N_(e,t,l,n,a){return t.map(i=>i==null?"":Yg(i))}function R_(e,t,l,n,a,i,u){let o=[],r=tr.get(a)||0;l=u?l:Ye(Hi(l,a),r);for(let s=l;s<=n;s=Ye(s+a,r))o.push(Object.is(s,-0)?0:s);return o}function Og(e,t,l,n,a,i,u){let o=[],r=e.scales[e.axes[t].scale].log,s=r==10?Ya:M2,d=tn(s(l));a=Po(r,d),r==10&&d<0&&(a=Ye(a,-d));let v=l;do o.push(v),v=v+a,r==10&&(v=Ye(v,tr.get(a))),v>=a*r&&(a=v);while(v<=n);return o}function A_(e,t,l,n,a,i,u){let r=e.scales[e.axes[t].scale].asinh,s=n>r?Og(e,t,pl(r,l),n,a):[r],d=n>=0&&l<=0?[0]:[];return(l<-r?Og(e,t,pl(r,-n),-l,a):[r]).reverse().map(f=>-f).concat(d,s)}var W2=/./,__=/[12357]/,O_=/[125]/,S2=/1/,zg=(e,t,l,n)=>e.map((a,i)=>t==4&&a==0||i%n==0&&l.test(a.toExponential()[a<0?1:0])?a:null);function z_(e,t,l,n,a){let i=e.axes[l],u=i.scale,o=e.scales[u],r=e.valToPos,s=i._space,d=r(10,u),v=r(9,u)-d>=s?W2:r(7,u)-d>=s?__:r(5,u)-d>=s?O_:S2;if(v==S2){let f=kt(r(1,u)-d);if(f<s)return zg(t.slice().reverse(),o.distr,v,Io(s/f)).reverse()}return zg(t,o.distr,v,1)}function D_(e,t,l,n,a){let i=e.axes[l],u=i.scale,o=i._space,r=e.valToPos,s=kt(r(1,u)-r(2,u));return s<o?zg(t.slice().reverse(),3,W2,Io(o/s)).reverse():t}function M_(e,t,l,n){return n==null?Hg:t==null?"":Yg(t)}var E2={show:!0,scale:"y",stroke:Lg,space:30,gap:5,size:50,labelGap:0,labelSize:30,labelFont:$2,side:3,grid:jg,ticks:K2,border:J2,font:Qg,lineGap:F2,rotate:0};function C_(e,t){let l=3+(e||1)*2;return Ye(l*t,3)}function L_(e,t){let{scale:l,idxs:n}=e.series[0],a=e._data[0],i=e.valToPos(a[n[0]],l,!0),u=e.valToPos(a[n[1]],l,!0),o=kt(u-i),r=e.series[t],s=o/(r.points.space*Oe);return n[1]-n[0]<=s}var w2={scale:null,auto:!0,sorted:0,min:he,max:-he},I2=(e,t,l,n,a)=>a,T2={show:!0,auto:!0,sorted:0,gaps:I2,alpha:1,facets:[zt({},w2,{scale:"x"}),zt({},w2,{scale:"y"})]},x2={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:I2,alpha:1,points:{show:L_,filter:null},values:null,min:he,max:-he,idxs:[],path:null,clip:null};function H_(e,t,l,n,a){return l/10}var P2={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},U_=zt({},P2,{time:!1,ori:1}),N2={};function ew(e,t){let l=N2[e];return l||(l={key:e,plots:[],sub(n){l.plots.push(n)},unsub(n){l.plots=l.plots.filter(a=>a!=n)},pub(n,a,i,u,o,r,s){for(let d=0;d<l.plots.length;d++)l.plots[d]!=a&&l.plots[d].pub(n,a,i,u,o,r,s)}},e!=null&&(N2[e]=l)),l}var ar=1,Dg=2;function Eu(e,t,l){let n=e.mode,a=e.series[t],i=n==2?e._data[t]:e._data,u=e.scales,o=e.bbox,r=i[0],s=n==2?i[1]:i[t],d=n==2?u[a.facets[0].scale]:u[e.series[0].scale],v=n==2?u[a.facets[1].scale]:u[a.scale],f=o.left,p=o.top,T=o.width,N=o.height,D=e.valToPosH,S=e.valToPosV;return d.ori==0?l(a,r,s,d,v,D,S,f,p,T,N,wm,ur,xm,lw,aw):l(a,r,s,d,v,S,D,p,f,N,T,Tm,or,Kg,nw,iw)}function Xg(e,t){let l=0,n=0,a=Re(e.bands,Vg);for(let i=0;i<a.length;i++){let u=a[i];u.series[0]==t?l=u.dir:u.series[1]==t&&(u.dir==1?n|=1:n|=2)}return[l,n==1?-1:n==2?1:n==3?2:0]}function k_(e,t,l,n,a){let i=e.mode,u=e.series[t],o=i==2?u.facets[1].scale:u.scale,r=e.scales[o];return a==-1?r.min:a==1?r.max:r.distr==3?r.dir==1?r.min:r.max:0}function Va(e,t,l,n,a,i){return Eu(e,t,(u,o,r,s,d,v,f,p,T,N,D)=>{let S=u.pxRound,g=s.dir*(s.ori==0?1:-1),b=s.ori==0?ur:or,w,R;g==1?(w=l,R=n):(w=n,R=l);let B=S(v(o[w],s,N,p)),_=S(f(r[w],d,D,T)),M=S(v(o[R],s,N,p)),G=S(f(i==1?d.max:d.min,d,D,T)),k=new Path2D(a);return b(k,M,G),b(k,B,G),b(k,B,_),k})}function Em(e,t,l,n,a,i){let u=null;if(e.length>0){u=new Path2D;let o=t==0?xm:Kg,r=l;for(let v=0;v<e.length;v++){let f=e[v];if(f[1]>f[0]){let p=f[0]-r;p>0&&o(u,r,n,p,n+i),r=f[1]}}let s=l+a-r,d=10;s>0&&o(u,r,n-d/2,s,n+i+d)}return u}function B_(e,t,l){let n=e[e.length-1];n&&n[0]==t?n[1]=l:e.push([t,l])}function Zg(e,t,l,n,a,i,u){let o=[],r=e.length;for(let s=a==1?l:n;s>=l&&s<=n;s+=a)if(t[s]===null){let v=s,f=s;if(a==1)for(;++s<=n&&t[s]===null;)f=s;else for(;--s>=l&&t[s]===null;)f=s;let p=i(e[v]),T=f==v?p:i(e[f]),N=v-a;p=u<=0&&N>=0&&N<r?i(e[N]):p;let S=f+a;T=u>=0&&S>=0&&S<r?i(e[S]):T,T>=p&&o.push([p,T])}return o}function R2(e){return e==0?C2:e==1?Ut:t=>yu(t,e)}function tw(e){let t=e==0?wm:Tm,l=e==0?(a,i,u,o,r,s)=>{a.arcTo(i,u,o,r,s)}:(a,i,u,o,r,s)=>{a.arcTo(u,i,r,o,s)},n=e==0?(a,i,u,o,r)=>{a.rect(i,u,o,r)}:(a,i,u,o,r)=>{a.rect(u,i,r,o)};return(a,i,u,o,r,s=0,d=0)=>{s==0&&d==0?n(a,i,u,o,r):(s=Sn(s,o/2,r/2),d=Sn(d,o/2,r/2),t(a,i+s,u),l(a,i+o,u,i+o,u+r,s),l(a,i+o,u+r,i,u+r,d),l(a,i,u+r,i,u,d),l(a,i,u,i+o,u,s),a.closePath())}}var wm=(e,t,l)=>{e.moveTo(t,l)},Tm=(e,t,l)=>{e.moveTo(l,t)},ur=(e,t,l)=>{e.lineTo(t,l)},or=(e,t,l)=>{e.lineTo(l,t)},xm=tw(0),Kg=tw(1),lw=(e,t,l,n,a,i)=>{e.arc(t,l,n,a,i)},nw=(e,t,l,n,a,i)=>{e.arc(l,t,n,a,i)},aw=(e,t,l,n,a,i,u)=>{e.bezierCurveTo(t,l,n,a,i,u)},iw=(e,t,l,n,a,i,u)=>{e.bezierCurveTo(l,t,a,n,u,i)};function uw(e){return(t,l,n,a,i)=>Eu(t,l,(u,o,r,s,d,v,f,p,T,N,D)=>{let{pxRound:S,points:g}=u,b,w;s.ori==0?(b=wm,w=lw):(b=Tm,w=nw);let R=Ye(g.width*Oe,3),B=(g.size-g.width)/2*Oe,_=Ye(B*2,3),M=new Path2D,G=new Path2D,{left:k,top:U,width:K,height:oe}=t.bbox;xm(G,k-_,U-_,K+_*2,oe+_*2);let Se=W=>{if(r[W]!=null){let ke=S(v(o[W],s,N,p)),ae=S(f(r[W],d,D,T));b(M,ke+B,ae),w(M,ke,ae,B,0,gm*2)}};if(i)i.forEach(Se);else for(let W=n;W<=a;W++)Se(W);return{stroke:R>0?M:null,fill:M,clip:G,flags:ar|Dg}})}function ow(e){return(t,l,n,a,i,u)=>{n!=a&&(i!=n&&u!=n&&e(t,l,n),i!=a&&u!=a&&e(t,l,a),e(t,l,u))}}var Y_=ow(ur),V_=ow(or);function rw(e){let t=Re(e?.alignGaps,0);return(l,n,a,i)=>Eu(l,n,(u,o,r,s,d,v,f,p,T,N,D)=>{let S=u.pxRound,g=X=>S(v(X,s,N,p)),b=X=>S(f(X,d,D,T)),w,R;s.ori==0?(w=ur,R=Y_):(w=or,R=V_);let B=s.dir*(s.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ar},M=_.stroke,G=he,k=-he,U,K,oe,Se=g(o[B==1?a:i]),W=Wo(r,a,i,1*B),ke=Wo(r,a,i,-1*B),ae=g(o[W]),xl=g(o[ke]),Et=!1;for(let X=B==1?a:i;X>=a&&X<=i;X+=B){let at=g(o[X]),xe=r[X];at==Se?xe!=null?(K=b(xe),G==he&&(w(M,at,K),U=K),G=Sn(K,G),k=pl(K,k)):xe===null&&(Et=!0):(G!=he&&(R(M,Se,G,k,U,K),oe=Se),xe!=null?(K=b(xe),w(M,at,K),G=k=U=K):(G=he,k=-he,xe===null&&(Et=!0)),Se=at)}G!=he&&G!=k&&oe!=Se&&R(M,Se,G,k,U,K);let[we,Me]=Xg(l,n);if(u.fill!=null||we!=0){let X=_.fill=new Path2D(M),at=u.fillTo(l,n,u.min,u.max,we),xe=b(at);w(X,xl,xe),w(X,ae,xe)}if(!u.spanGaps){let X=[];Et&&X.push(...Zg(o,r,a,i,B,g,t)),_.gaps=X=u.gaps(l,n,a,i,X),_.clip=Em(X,s.ori,p,T,N,D)}return Me!=0&&(_.band=Me==2?[Va(l,n,a,i,M,-1),Va(l,n,a,i,M,1)]:Va(l,n,a,i,M,Me)),_})}function G_(e){let t=Re(e.align,1),l=Re(e.ascDesc,!1),n=Re(e.alignGaps,0),a=Re(e.extend,!1);return(i,u,o,r)=>Eu(i,u,(s,d,v,f,p,T,N,D,S,g,b)=>{let w=s.pxRound,{left:R,width:B}=i.bbox,_=we=>w(T(we,f,g,D)),M=we=>w(N(we,p,b,S)),G=f.ori==0?ur:or,k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ar},U=k.stroke,K=f.dir*(f.ori==0?1:-1);o=Wo(v,o,r,1),r=Wo(v,o,r,-1);let oe=M(v[K==1?o:r]),Se=_(d[K==1?o:r]),W=Se,ke=Se;a&&t==-1&&(ke=R,G(U,ke,oe)),G(U,Se,oe);for(let we=K==1?o:r;we>=o&&we<=r;we+=K){let Me=v[we];if(Me==null)continue;let X=_(d[we]),at=M(Me);t==1?G(U,X,oe):G(U,W,at),G(U,X,at),oe=at,W=X}let ae=W;a&&t==1&&(ae=R+B,G(U,ae,oe));let[xl,Et]=Xg(i,u);if(s.fill!=null||xl!=0){let we=k.fill=new Path2D(U),Me=s.fillTo(i,u,s.min,s.max,xl),X=M(Me);G(we,ae,X),G(we,ke,X)}if(!s.spanGaps){let we=[];we.push(...Zg(d,v,o,r,K,_,n));let Me=s.width*Oe/2,X=l||t==1?Me:-Me,at=l||t==-1?-Me:Me;we.forEach(xe=>{xe[0]+=X,xe[1]+=at}),k.gaps=we=s.gaps(i,u,o,r,we),k.clip=Em(we,f.ori,D,S,g,b)}return Et!=0&&(k.band=Et==2?[Va(i,u,o,r,U,-1),Va(i,u,o,r,U,1)]:Va(i,u,o,r,U,Et)),k})}function A2(e,t,l,n,a,i,u=he){if(e.length>1){let o=null;for(let r=0,s=1/0;r<e.length;r++)if(t[r]!==void 0){if(o!=null){let d=kt(e[r]-e[o]);d<s&&(s=d,u=kt(l(e[r],n,a,i)-l(e[o],n,a,i)))}o=r}}return u}function q_(e){e=e||Lc;let t=Re(e.size,[.6,he,1]),l=e.align||0,n=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let i=ge(a),u=1-t[0],o=Re(t[1],he),r=Re(t[2],1),s=Re(e.disp,Lc),d=Re(e.each,p=>{}),{fill:v,stroke:f}=s;return(p,T,N,D)=>Eu(p,T,(S,g,b,w,R,B,_,M,G,k,U)=>{let K=S.pxRound,oe=l,Se=n*Oe,W=o*Oe,ke=r*Oe,ae,xl;w.ori==0?[ae,xl]=i(p,T):[xl,ae]=i(p,T);let Et=w.dir*(w.ori==0?1:-1),we=w.ori==0?xm:Kg,Me=w.ori==0?d:(P,gl,Za,ki,Ka,Al,En)=>{d(P,gl,Za,Ka,ki,En,Al)},X=Re(p.bands,Vg).find(P=>P.series[0]==T),at=X!=null?X.dir:0,xe=S.fillTo(p,T,S.min,S.max,at),nn=K(_(xe,R,U,G)),cr,Dt,Nl,an=k,vt=K(S.width*Oe),Rl=!1,Qa=null,xu=null,Ui=null,Nu=null;v!=null&&(vt==0||f!=null)&&(Rl=!0,Qa=v.values(p,T,N,D),xu=new Map,new Set(Qa).forEach(P=>{P!=null&&xu.set(P,new Path2D)}),vt>0&&(Ui=f.values(p,T,N,D),Nu=new Map,new Set(Ui).forEach(P=>{P!=null&&Nu.set(P,new Path2D)})));let{x0:sr,size:da}=s;if(sr!=null&&da!=null){oe=1,g=sr.values(p,T,N,D),sr.unit==2&&(g=g.map(Za=>p.posToVal(M+Za*k,w.key,!0)));let P=da.values(p,T,N,D);da.unit==2?Dt=P[0]*k:Dt=B(P[0],w,k,M)-B(0,w,k,M),an=A2(g,b,B,w,k,M,an),Nl=an-Dt+Se}else an=A2(g,b,B,w,k,M,an),Nl=an*u+Se,Dt=an-Nl;Nl<1&&(Nl=0),vt>=Dt/2&&(vt=0),Nl<5&&(K=C2);let un=Nl>0,Yc=an-Nl-(un?vt:0);Dt=K(_g(Yc,ke,W)),cr=(oe==0?Dt/2:oe==Et?0:Dt)-oe*Et*((oe==0?Se/2:0)+(un?vt/2:0));let Un={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Xa=Rl?null:new Path2D,te=null;if(X!=null)te=p.data[X.series[1]];else{let{y0:P,y1:gl}=s;P!=null&&gl!=null&&(b=gl.values(p,T,N,D),te=P.values(p,T,N,D))}let ie=ae*Dt,ol=xl*Dt;for(let P=Et==1?N:D;P>=N&&P<=D;P+=Et){let gl=b[P];if(gl==null)continue;if(te!=null){let kn=te[P]??0;if(gl-kn==0)continue;nn=_(kn,R,U,G)}let Za=w.distr!=2||s!=null?g[P]:P,ki=B(Za,w,k,M),Ka=_(Re(gl,xe),R,U,G),Al=K(ki-cr),En=K(pl(Ka,nn)),Bl=K(Sn(Ka,nn)),on=En-Bl;if(gl!=null){let kn=gl<0?ol:ie,Ja=gl<0?ie:ol;Rl?(vt>0&&Ui[P]!=null&&we(Nu.get(Ui[P]),Al,Bl+tn(vt/2),Dt,pl(0,on-vt),kn,Ja),Qa[P]!=null&&we(xu.get(Qa[P]),Al,Bl+tn(vt/2),Dt,pl(0,on-vt),kn,Ja)):we(Xa,Al,Bl+tn(vt/2),Dt,pl(0,on-vt),kn,Ja),Me(p,T,P,Al-vt/2,Bl,Dt+vt,on)}}return vt>0?Un.stroke=Rl?Nu:Xa:Rl||(Un._fill=S.width==0?S._fill:S._stroke??S._fill,Un.width=0),Un.fill=Rl?xu:Xa,Un})}function j_(e,t){let l=Re(t?.alignGaps,0);return(n,a,i,u)=>Eu(n,a,(o,r,s,d,v,f,p,T,N,D,S)=>{let g=o.pxRound,b=ae=>g(f(ae,d,D,T)),w=ae=>g(p(ae,v,S,N)),R,B,_;d.ori==0?(R=wm,_=ur,B=aw):(R=Tm,_=or,B=iw);let M=d.dir*(d.ori==0?1:-1);i=Wo(s,i,u,1),u=Wo(s,i,u,-1);let G=b(r[M==1?i:u]),k=G,U=[],K=[];for(let ae=M==1?i:u;ae>=i&&ae<=u;ae+=M)if(s[ae]!=null){let Et=r[ae],we=b(Et);U.push(k=we),K.push(w(s[ae]))}let oe={stroke:e(U,K,R,_,B,g),fill:null,clip:null,band:null,gaps:null,flags:ar},Se=oe.stroke,[W,ke]=Xg(n,a);if(o.fill!=null||W!=0){let ae=oe.fill=new Path2D(Se),xl=o.fillTo(n,a,o.min,o.max,W),Et=w(xl);_(ae,k,Et),_(ae,G,Et)}if(!o.spanGaps){let ae=[];ae.push(...Zg(r,s,i,u,M,b,l)),oe.gaps=ae=o.gaps(n,a,i,u,ae),oe.clip=Em(ae,d.ori,T,N,D,S)}return ke!=0&&(oe.band=ke==2?[Va(n,a,i,u,Se,-1),Va(n,a,i,u,Se,1)]:Va(n,a,i,u,Se,ke)),oe})}function Q_(e){return j_(X_,e)}function X_(e,t,l,n,a,i){let u=e.length;if(u<2)return null;let o=new Path2D;if(l(o,e[0],t[0]),u==2)n(o,e[1],t[1]);else{let r=Array(u),s=Array(u-1),d=Array(u-1),v=Array(u-1);for(let f=0;f<u-1;f++)d[f]=t[f+1]-t[f],v[f]=e[f+1]-e[f],s[f]=d[f]/v[f];r[0]=s[0];for(let f=1;f<u-1;f++)s[f]===0||s[f-1]===0||s[f-1]>0!=s[f]>0?r[f]=0:(r[f]=3*(v[f-1]+v[f])/((2*v[f]+v[f-1])/s[f-1]+(v[f]+2*v[f-1])/s[f]),isFinite(r[f])||(r[f]=0));r[u-1]=s[u-2];for(let f=0;f<u-1;f++)a(o,e[f]+v[f]/3,t[f]+r[f]*v[f]/3,e[f+1]-v[f]/3,t[f+1]-r[f+1]*v[f]/3,e[f+1],t[f+1])}return o}var Mg=new Set;function _2(){for(let e of Mg)e.syncRect(!0)}ir&&(Su(TA,Fo,_2),Su(xA,Fo,_2,!0),Su(hm,Fo,()=>{ul.pxRatio=Oe}));var Z_=rw(),K_=uw();function O2(e,t,l,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((i,u)=>Cg(i,u,t,l))}function J_(e,t){return e.map((l,n)=>n==0?null:zt({},t,l))}function Cg(e,t,l,n){return zt({},t==0?l:n,e)}function cw(e,t,l){return t==null?lr:[t,l]}var $_=cw;function F_(e,t,l){return t==null?lr:vm(t,l,Bg,!0)}function sw(e,t,l,n){return t==null?lr:bm(t,l,e.scales[n].log,!1)}var W_=sw;function fw(e,t,l,n){return t==null?lr:kg(t,l,e.scales[n].log,!1)}var I_=fw;function P_(e,t,l,n,a){let i=pl(o2(e),o2(t)),u=t-e,o=Ci(a/n*u,l);do{let r=l[o],s=n*r/u;if(s>=a&&i+(r<5?tr.get(r):0)<=17)return[r,s]}while(++o<l.length);return[0,0]}function z2(e){let t,l;return e=e.replace(/(\d+)px/,(n,a)=>(t=Ut((l=+a)*Oe))+"px"),[e,t,l]}function e4(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=Ye(t[2]*Oe,1);t[0]=t[0].replace(/[0-9.]+px/,l+"px"),t[1]=l})}function ul(e,t,l){let n={mode:Re(e.mode,1)},a=n.mode;function i(c,m){return((m.distr==3?Ya(c>0?c:m.clamp(n,c,m.min,m.max,m.key)):m.distr==4?Sg(c,m.asinh):c)-m._min)/(m._max-m._min)}function u(c,m,h,y){let E=i(c,m);return y+h*(m.dir==-1?1-E:E)}function o(c,m,h,y){let E=i(c,m);return y+h*(m.dir==-1?E:1-E)}function r(c,m,h,y){return m.ori==0?u(c,m,h,y):o(c,m,h,y)}n.valToPosH=u,n.valToPosV=o;let s=!1;n.status=0;let d=n.root=bn(iA);if(e.id!=null&&(d.id=e.id),en(d,e.class),e.title){let c=bn(rA,d);c.textContent=e.title}let v=Hn("canvas"),f=n.ctx=v.getContext("2d"),p=bn(cA,d);Su("click",p,c=>{c.target===N&&(Fe!=Cu||et!=Lu)&&It.click(n,c)},!0);let T=n.under=bn(sA,p);p.appendChild(v);let N=n.over=bn(fA,p);e=nr(e);let D=+Re(e.pxAlign,1),S=R2(D);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(n,e)||e)});let g=e.ms||.001,b=n.series=a==1?O2(e.series||[],b2,x2,!1):J_(e.series||[null],T2),w=n.axes=O2(e.axes||[],y2,E2,!0),R=n.scales={},B=n.bands=e.bands||[];B.forEach(c=>{c.fill=ge(c.fill||null),c.dir=Re(c.dir,-1)});let _=a==2?b[1].facets[0].scale:b[0].scale,M={axes:bT,series:pT},G=(e.drawOrder||["axes","series"]).map(c=>M[c]);function k(c){let m=R[c];if(m==null){let h=(e.scales||Lc)[c]||Lc;if(h.from!=null)k(h.from),R[c]=zt({},R[h.from],h,{key:c});else{m=R[c]=zt({},c==_?P2:U_,h),m.key=c;let y=m.time,E=m.range,x=Li(E);if((c!=_||a==2&&!y)&&(x&&(E[0]==null||E[1]==null)&&(E={min:E[0]==null?a2:{mode:1,hard:E[0],soft:E[0]},max:E[1]==null?a2:{mode:1,hard:E[1],soft:E[1]}},x=!1),!x&&Sm(E))){let z=E;E=(L,Y,V)=>Y==null?lr:vm(Y,V,z)}m.range=ge(E||(y?$_:c==_?m.distr==3?W_:m.distr==4?I_:cw:m.distr==3?sw:m.distr==4?fw:F_)),m.auto=ge(x?!1:m.auto),m.clamp=ge(m.clamp||H_),m._min=m._max=null}}}k("x"),k("y"),a==1&&b.forEach(c=>{k(c.scale)}),w.forEach(c=>{k(c.scale)});for(let c in e.scales)k(c);let U=R[_],K=U.distr,oe,Se;U.ori==0?(en(d,uA),oe=u,Se=o):(en(d,oA),oe=o,Se=u);let W={};for(let c in R){let m=R[c];(m.min!=null||m.max!=null)&&(W[c]={min:m.min,max:m.max},m.min=m.max=null)}let ke=e.tzDate||(c=>new Date(Ut(c/g))),ae=e.fmtDate||Gg,xl=g==1?r_(ke):f_(ke),Et=g2(ke,p2(g==1?o_:s_,ae)),we=v2(ke,h2(d_,ae)),Me=[],X=n.legend=zt({},h_,e.legend),at=X.show,xe=X.markers;X.idxs=Me,xe.width=ge(xe.width),xe.dash=ge(xe.dash),xe.stroke=ge(xe.stroke),xe.fill=ge(xe.fill);let nn,cr,Dt,Nl=[],an=[],vt,Rl=!1,Qa={};if(X.live){let c=b[1]?b[1].values:null;Rl=c!=null,vt=Rl?c(n,1,0):{_:0};for(let m in vt)Qa[m]=Hg}if(at)if(nn=Hn("table",vA,d),Dt=Hn("tbody",null,nn),X.mount(n,nn),Rl){cr=Hn("thead",null,nn,Dt);let c=Hn("tr",null,cr);Hn("th",null,c);for(var xu in vt)Hn("th",ZE,c).textContent=xu}else en(nn,bA),X.live&&en(nn,yA);let Ui={show:!0},Nu={show:!1};function sr(c,m){if(m==0&&(Rl||!X.live||a==2))return lr;let h=[],y=Hn("tr",SA,Dt,Dt.childNodes[m]);en(y,c.class),c.show||en(y,bu);let E=Hn("th",null,y);if(xe.show){let L=bn(EA,E);if(m>0){let Y=xe.width(n,m);Y&&(L.style.border=Y+"px "+xe.dash(n,m)+" "+xe.stroke(n,m)),L.style.background=xe.fill(n,m)}}let x=bn(ZE,E);x.textContent=c.label,m>0&&(xe.show||(x.style.color=c.width>0?xe.stroke(n,m):xe.fill(n,m)),un("click",E,L=>{if(j._lock)return;Yi(L);let Y=b.indexOf(c);if((L.ctrlKey||L.metaKey)!=X.isolate){let V=b.some((H,q)=>q>0&&q!=Y&&H.show);b.forEach((H,q)=>{q>0&&Yn(q,V?q==Y?Ui:Nu:Ui,!0,wt.setSeries)})}else Yn(Y,{show:!c.show},!0,wt.setSeries)},!1),fr&&un(WE,E,L=>{j._lock||(Yi(L),Yn(b.indexOf(c),ku,!0,wt.setSeries))},!1));for(var z in vt){let L=Hn("td",wA,y);L.textContent="--",h.push(L)}return[y,h]}let da=new Map;function un(c,m,h,y=!0){let E=da.get(m)||{},x=j.bind[c](n,m,h,y);x&&(Su(c,m,E[c]=x),da.set(m,E))}function Yc(c,m,h){let y=da.get(m)||{};for(let E in y)(c==null||E==c)&&(Ag(E,m,y[E]),delete y[E]);c==null&&da.delete(m)}let Un=0,Xa=0,te=0,ie=0,ol=0,P=0,gl=ol,Za=P,ki=te,Ka=ie,Al=0,En=0,Bl=0,on=0;n.bbox={};let kn=!1,Ja=!1,Ru=!1,Bi=!1,Vc=!1,wn=!1;function Hm(c,m,h){(h||c!=n.width||m!=n.height)&&Pg(c,m),Ou(!1),Ru=!0,Ja=!0,zu()}function Pg(c,m){n.width=Un=te=c,n.height=Xa=ie=m,ol=P=0,uT(),oT();let h=n.bbox;Al=h.left=yu(ol*Oe,.5),En=h.top=yu(P*Oe,.5),Bl=h.width=yu(te*Oe,.5),on=h.height=yu(ie*Oe,.5)}let nT=3;function aT(){let c=!1,m=0;for(;!c;){m++;let h=vT(m),y=yT(m);c=m==nT||h&&y,c||(Pg(n.width,n.height),Ja=!0)}}function iT({width:c,height:m}){Hm(c,m)}n.setSize=iT;function uT(){let c=!1,m=!1,h=!1,y=!1;w.forEach((E,x)=>{if(E.show&&E._show){let{side:z,_size:L}=E,Y=z%2,V=E.label!=null?E.labelSize:0,H=L+V;H>0&&(Y?(te-=H,z==3?(ol+=H,y=!0):h=!0):(ie-=H,z==0?(P+=H,c=!0):m=!0))}}),Vi[0]=c,Vi[1]=h,Vi[2]=m,Vi[3]=y,te-=$a[1]+$a[3],ol+=$a[3],ie-=$a[2]+$a[0],P+=$a[0]}function oT(){let c=ol+te,m=P+ie,h=ol,y=P;function E(x,z){switch(x){case 1:return c+=z,c-z;case 2:return m+=z,m-z;case 3:return h-=z,h+z;case 0:return y-=z,y+z}}w.forEach((x,z)=>{if(x.show&&x._show){let L=x.side;x._pos=E(L,x._size),x.label!=null&&(x._lpos=E(L,x.labelSize))}})}let j=n.cursor=zt({},w_,{drag:{y:a==2}},e.cursor);if(j.dataIdx==null){let c=j.hover,m=c.skip=new Set(c.skip??[]);m.add(void 0);let h=c.prox=ge(c.prox),y=c.bias??=0;j.dataIdx=(E,x,z,L)=>{if(x==0)return z;let Y=z,V=h(E,x,z,L)??he,H=V>=0&&V<he,q=U.ori==0?te:ie,$=j.left,Qe=t[0],le=t[x];if(m.has(le[z])){Y=null;let I=null,ee=null,ce;if(y==0||y==-1)for(ce=z;I==null&&ce-- >0;)m.has(le[ce])||(I=ce);if(y==0||y==1)for(ce=z;ee==null&&ce++<le.length;)m.has(le[ce])||(ee=ce);if(I!=null||ee!=null)if(H){let Ie=I==null?-1/0:oe(Qe[I],U,q,0),cl=ee==null?1/0:oe(Qe[ee],U,q,0),Ge=$-Ie,it=cl-$;Ge<=it?Ge<=V&&(Y=I):it<=V&&(Y=ee)}else Y=ee==null?I:I==null?ee:z-I<=ee-z?I:ee}else H&&kt($-oe(Qe[z],U,q,0))>V&&(Y=null);return Y}}let Yi=c=>{j.event=c};j.idxs=Me,j._lock=!1;let Bn=j.points;Bn.show=ge(Bn.show),Bn.size=ge(Bn.size),Bn.stroke=ge(Bn.stroke),Bn.width=ge(Bn.width),Bn.fill=ge(Bn.fill);let Au=n.focus=zt({},e.focus||{alpha:.3},j.focus),fr=Au.prox>=0,rl=[null],mr=[null],dr=[null];function rT(c,m){if(m>0){let h=j.points.show(n,m);if(h)return en(h,hA),en(h,c.class),Ba(h,-10,-10,te,ie),N.insertBefore(h,rl[m]),h}}function eh(c,m){if(a==1||m>0){let h=a==1&&R[c.scale].time,y=c.value;c.value=h?s2(y)?v2(ke,h2(y,ae)):y||we:y||M_,c.label=c.label||(h?x_:T_)}if(m>0){c.width=c.width==null?1:c.width,c.paths=c.paths||Z_||HA,c.fillTo=ge(c.fillTo||k_),c.pxAlign=+Re(c.pxAlign,D),c.pxRound=R2(c.pxAlign),c.stroke=ge(c.stroke||null),c.fill=ge(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let h=C_(pl(1,c.width),1),y=c.points=zt({},{size:h,width:pl(1,h*.2),stroke:c.stroke,space:h*2,paths:K_,_stroke:null,_fill:null},c.points);y.show=ge(y.show),y.filter=ge(y.filter),y.fill=ge(y.fill),y.stroke=ge(y.stroke),y.paths=ge(y.paths),y.pxAlign=c.pxAlign}if(at){let h=sr(c,m);Nl.splice(m,0,h[0]),an.splice(m,0,h[1]),X.values.push(null)}if(j.show){Me.splice(m,0,null);let h=rT(c,m);h!=null&&(rl.splice(m,0,h),mr.splice(m,0,0),dr.splice(m,0,0))}jt("addSeries",m)}function cT(c,m){m=m??b.length,c=a==1?Cg(c,m,b2,x2):Cg(c,m,null,T2),b.splice(m,0,c),eh(b[m],m)}n.addSeries=cT;function sT(c){if(b.splice(c,1),at){X.values.splice(c,1),an.splice(c,1);let m=Nl.splice(c,1)[0];Yc(null,m.firstChild),m.remove()}j.show&&(Me.splice(c,1),rl.length>1&&(rl.splice(c,1)[0].remove(),mr.splice(c,1),dr.splice(c,1))),jt("delSeries",c)}n.delSeries=sT;let Vi=[!1,!1,!1,!1];function fT(c,m){if(c._show=c.show,c.show){let h=c.side%2,y=R[c.scale];y==null&&(c.scale=h?b[1].scale:_,y=R[c.scale]);let E=y.time;c.size=ge(c.size),c.space=ge(c.space),c.rotate=ge(c.rotate),Li(c.incrs)&&c.incrs.forEach(z=>{!tr.has(z)&&tr.set(z,U2(z))}),c.incrs=ge(c.incrs||(y.distr==2?n_:E?g==1?u_:c_:a_)),c.splits=ge(c.splits||(E&&y.distr==1?xl:y.distr==3?Og:y.distr==4?A_:R_)),c.stroke=ge(c.stroke),c.grid.stroke=ge(c.grid.stroke),c.ticks.stroke=ge(c.ticks.stroke),c.border.stroke=ge(c.border.stroke);let x=c.values;c.values=Li(x)&&!Li(x[0])?ge(x):E?Li(x)?g2(ke,p2(x,ae)):s2(x)?m_(ke,x):x||Et:x||N_,c.filter=ge(c.filter||(y.distr>=3&&y.log==10?z_:y.distr==3&&y.log==2?D_:L2)),c.font=z2(c.font),c.labelFont=z2(c.labelFont),c._size=c.size(n,null,m,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(Vi[m]=!0,c._el=bn(mA,p))}}function pr(c,m,h,y){let[E,x,z,L]=h,Y=m%2,V=0;return Y==0&&(L||x)&&(V=m==0&&!E||m==2&&!z?Ut(y2.size/3):0),Y==1&&(E||z)&&(V=m==1&&!x||m==3&&!L?Ut(E2.size/2):0),V}let th=n.padding=(e.padding||[pr,pr,pr,pr]).map(c=>ge(Re(c,pr))),$a=n._padding=th.map((c,m)=>c(n,m,Vi,0)),Wt,Yt=null,Vt=null,Gc=a==1?b[0].idxs:null,Tn=null,gr=!1;function lh(c,m){if(t=c??[],n.data=n._data=t,a==2){Wt=0;for(let h=1;h<b.length;h++)Wt+=t[h][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),Tn=t[0],Wt=Tn.length;let h=t;if(K==2){h=t.slice();let y=h[0]=Array(Wt);for(let E=0;E<Wt;E++)y[E]=E}n._data=t=h}if(Ou(!0),jt("setData"),K==2&&(Ru=!0),m!==!1){let h=U;h.auto(n,gr)?Um():Wa(_,h.min,h.max),Bi=Bi||j.left>=0,wn=!0,zu()}}n.setData=lh;function Um(){gr=!0;let c,m;a==1&&(Wt>0?(Yt=Gc[0]=0,Vt=Gc[1]=Wt-1,c=t[0][Yt],m=t[0][Vt],K==2?(c=Yt,m=Vt):c==m&&(K==3?[c,m]=bm(c,c,U.log,!1):K==4?[c,m]=kg(c,c,U.log,!1):U.time?m=c+Ut(86400/g):[c,m]=vm(c,m,Bg,!0))):(Yt=Gc[0]=c=null,Vt=Gc[1]=m=null)),Wa(_,c,m)}let qc,_u,km,Bm,Ym,Vm,Gm,qm,jm,pa;function nh(c,m,h,y,E,x){c??=JE,h??=Vg,y??="butt",E??=JE,x??="round",c!=qc&&(f.strokeStyle=qc=c),E!=_u&&(f.fillStyle=_u=E),m!=km&&(f.lineWidth=km=m),x!=Ym&&(f.lineJoin=Ym=x),y!=Vm&&(f.lineCap=Vm=y),h!=Bm&&f.setLineDash(Bm=h)}function ah(c,m,h,y){m!=_u&&(f.fillStyle=_u=m),c!=Gm&&(f.font=Gm=c),h!=qm&&(f.textAlign=qm=h),y!=jm&&(f.textBaseline=jm=y)}function Qm(c,m,h,y,E=0){if(y.length>0&&c.auto(n,gr)&&(m==null||m.min==null)){let x=Re(Yt,0),z=Re(Vt,y.length-1),L=h.min==null?c.distr==3?OA(y,x,z):_A(y,x,z,E):[h.min,h.max];c.min=Sn(c.min,h.min=L[0]),c.max=pl(c.max,h.max=L[1])}}let ih={min:null,max:null};function mT(){for(let y in R){let E=R[y];W[y]==null&&(E.min==null||W[_]!=null&&E.auto(n,gr))&&(W[y]=ih)}for(let y in R){let E=R[y];W[y]==null&&E.from!=null&&W[E.from]!=null&&(W[y]=ih)}W[_]!=null&&Ou(!0);let c={};for(let y in W){let E=W[y];if(E!=null){let x=c[y]=nr(R[y],BA);if(E.min!=null)zt(x,E);else if(y!=_||a==2)if(Wt==0&&x.from==null){let z=x.range(n,null,null,y);x.min=z[0],x.max=z[1]}else x.min=he,x.max=-he}}if(Wt>0){b.forEach((y,E)=>{if(a==1){let x=y.scale,z=W[x];if(z==null)return;let L=c[x];if(E==0){let Y=L.range(n,L.min,L.max,x);L.min=Y[0],L.max=Y[1],Yt=Ci(L.min,t[0]),Vt=Ci(L.max,t[0]),Vt-Yt>1&&(t[0][Yt]<L.min&&Yt++,t[0][Vt]>L.max&&Vt--),y.min=Tn[Yt],y.max=Tn[Vt]}else y.show&&y.auto&&Qm(L,z,y,t[E],y.sorted);y.idxs[0]=Yt,y.idxs[1]=Vt}else if(E>0&&y.show&&y.auto){let[x,z]=y.facets,L=x.scale,Y=z.scale,[V,H]=t[E],q=c[L],$=c[Y];q!=null&&Qm(q,W[L],x,V,x.sorted),$!=null&&Qm($,W[Y],z,H,z.sorted),y.min=z.min,y.max=z.max}});for(let y in c){let E=c[y],x=W[y];if(E.from==null&&(x==null||x.min==null)){let z=E.range(n,E.min==he?null:E.min,E.max==-he?null:E.max,y);E.min=z[0],E.max=z[1]}}}for(let y in c){let E=c[y];if(E.from!=null){let x=c[E.from];if(x.min==null)E.min=E.max=null;else{let z=E.range(n,x.min,x.max,y);E.min=z[0],E.max=z[1]}}}let m={},h=!1;for(let y in c){let E=c[y],x=R[y];if(x.min!=E.min||x.max!=E.max){x.min=E.min,x.max=E.max;let z=x.distr;x._min=z==3?Ya(x.min):z==4?Sg(x.min,x.asinh):x.min,x._max=z==3?Ya(x.max):z==4?Sg(x.max,x.asinh):x.max,m[y]=h=!0}}if(h){b.forEach((y,E)=>{a==2?E>0&&m.y&&(y._paths=null):m[y.scale]&&(y._paths=null)});for(let y in m)Ru=!0,jt("setScale",y);j.show&&j.left>=0&&(Bi=wn=!0)}for(let y in W)W[y]=null}function dT(c){let m=_g(Yt-1,0,Wt-1),h=_g(Vt+1,0,Wt-1);for(;c[m]==null&&m>0;)m--;for(;c[h]==null&&h<Wt-1;)h++;return[m,h]}function pT(){Wt>0&&(b.forEach((c,m)=>{if(m>0&&c.show&&(uh(m,!1),uh(m,!0),c._paths==null)){pa!=c.alpha&&(f.globalAlpha=pa=c.alpha);let h=a==2?[0,t[m][0].length-1]:dT(t[m]);c._paths=c.paths(n,m,h[0],h[1]),pa!=1&&(f.globalAlpha=pa=1)}}),b.forEach((c,m)=>{if(m>0&&c.show){pa!=c.alpha&&(f.globalAlpha=pa=c.alpha),c._paths!=null&&oh(m,!1);{let h=c._paths!=null?c._paths.gaps:null,y=c.points.show(n,m,Yt,Vt,h),E=c.points.filter(n,m,y,h);(y||E)&&(c.points._paths=c.points.paths(n,m,Yt,Vt,E),oh(m,!0))}pa!=1&&(f.globalAlpha=pa=1),jt("drawSeries",m)}}))}function uh(c,m){let h=m?b[c].points:b[c];h._stroke=h.stroke(n,c),h._fill=h.fill(n,c)}function oh(c,m){let h=m?b[c].points:b[c],{stroke:y,fill:E,clip:x,flags:z,_stroke:L=h._stroke,_fill:Y=h._fill,_width:V=h.width}=h._paths;V=Ye(V*Oe,3);let H=null,q=V%2/2;m&&Y==null&&(Y=V>0?"#fff":L);let $=h.pxAlign==1&&q>0;if($&&f.translate(q,q),!m){let Qe=Al-V/2,le=En-V/2,I=Bl+V,ee=on+V;H=new Path2D,H.rect(Qe,le,I,ee)}m?Xm(L,V,h.dash,h.cap,Y,y,E,z,x):gT(c,L,V,h.dash,h.cap,Y,y,E,z,H,x),$&&f.translate(-q,-q)}function gT(c,m,h,y,E,x,z,L,Y,V,H){let q=!1;Y!=0&&B.forEach(($,Qe)=>{if($.series[0]==c){let le=b[$.series[1]],I=t[$.series[1]],ee=(le._paths||Lc).band;Li(ee)&&(ee=$.dir==1?ee[0]:ee[1]);let ce,Ie=null;le.show&&ee&&DA(I,Yt,Vt)?(Ie=$.fill(n,Qe)||x,ce=le._paths.clip):ee=null,Xm(m,h,y,E,Ie,z,L,Y,V,H,ce,ee),q=!0}}),q||Xm(m,h,y,E,x,z,L,Y,V,H)}let rh=ar|Dg;function Xm(c,m,h,y,E,x,z,L,Y,V,H,q){nh(c,m,h,y,E),(Y||V||q)&&(f.save(),Y&&f.clip(Y),V&&f.clip(V)),q?(L&rh)==rh?(f.clip(q),H&&f.clip(H),Qc(E,z),jc(c,x,m)):L&Dg?(Qc(E,z),f.clip(q),jc(c,x,m)):L&ar&&(f.save(),f.clip(q),H&&f.clip(H),Qc(E,z),f.restore(),jc(c,x,m)):(Qc(E,z),jc(c,x,m)),(Y||V||q)&&f.restore()}function jc(c,m,h){h>0&&(m instanceof Map?m.forEach((y,E)=>{f.strokeStyle=qc=E,f.stroke(y)}):m!=null&&c&&f.stroke(m))}function Qc(c,m){m instanceof Map?m.forEach((h,y)=>{f.fillStyle=_u=y,f.fill(h)}):m!=null&&c&&f.fill(m)}function hT(c,m,h,y){let E=w[c],x;if(y<=0)x=[0,0];else{let z=E._space=E.space(n,c,m,h,y),L=E._incrs=E.incrs(n,c,m,h,y,z);x=P_(m,h,L,y,z)}return E._found=x}function Zm(c,m,h,y,E,x,z,L,Y,V){let H=z%2/2;D==1&&f.translate(H,H),nh(L,z,Y,V,L),f.beginPath();let q,$,Qe,le,I=E+(y==0||y==3?-x:x);h==0?($=E,le=I):(q=E,Qe=I);for(let ee=0;ee<c.length;ee++)m[ee]!=null&&(h==0?q=Qe=c[ee]:$=le=c[ee],f.moveTo(q,$),f.lineTo(Qe,le));f.stroke(),D==1&&f.translate(-H,-H)}function vT(c){let m=!0;return w.forEach((h,y)=>{if(!h.show)return;let E=R[h.scale];if(E.min==null){h._show&&(m=!1,h._show=!1,Ou(!1));return}else h._show||(m=!1,h._show=!0,Ou(!1));let x=h.side,z=x%2,{min:L,max:Y}=E,[V,H]=hT(y,L,Y,z==0?te:ie);if(H==0)return;let q=E.distr==2,$=h._splits=h.splits(n,y,L,Y,V,H,q),Qe=E.distr==2?$.map(ce=>Tn[ce]):$,le=E.distr==2?Tn[$[1]]-Tn[$[0]]:V,I=h._values=h.values(n,h.filter(n,Qe,y,H,le),y,H,le);h._rotate=x==2?h.rotate(n,I,y,H):0;let ee=h._size;h._size=Io(h.size(n,I,y,c)),ee!=null&&h._size!=ee&&(m=!1)}),m}function yT(c){let m=!0;return th.forEach((h,y)=>{let E=h(n,y,Vi,c);E!=$a[y]&&(m=!1),$a[y]=E}),m}function bT(){for(let c=0;c<w.length;c++){let m=w[c];if(!m.show||!m._show)continue;let h=m.side,y=h%2,E,x,z=m.stroke(n,c),L=h==0||h==3?-1:1;if(m.label){let Nn=m.labelGap*L,ga=Ut((m._lpos+Nn)*Oe);ah(m.labelFont[0],z,"center",h==2?"top":KE),f.save(),y==1?(E=x=0,f.translate(ga,Ut(En+on/2)),f.rotate((h==3?-gm:gm)/2)):(E=Ut(Al+Bl/2),x=ga),f.fillText(m.label,E,x),f.restore()}let[Y,V]=m._found;if(V==0)continue;let H=R[m.scale],q=y==0?Bl:on,$=y==0?Al:En,Qe=Ut(m.gap*Oe),le=m._splits,I=H.distr==2?le.map(Nn=>Tn[Nn]):le,ee=H.distr==2?Tn[le[1]]-Tn[le[0]]:Y,ce=m.ticks,Ie=m.border,cl=ce.show?Ut(ce.size*Oe):0,Ge=m._rotate*-gm/180,it=S(m._pos*Oe),Mt=(cl+Qe)*L,ft=it+Mt;x=y==0?ft:0,E=y==1?ft:0;let hl=m.font[0],xn=m.align==1?Jo:m.align==2?yg:Ge>0?Jo:Ge<0?yg:y==0?"center":h==3?yg:Jo,Pa=Ge||y==1?"middle":h==2?"top":KE;ah(hl,z,xn,Pa);let Ah=m.font[1]*m.lineGap,$c=le.map(Nn=>S(r(Nn,H,q,$))),_h=m._values;for(let Nn=0;Nn<_h.length;Nn++){let ga=_h[Nn];if(ga!=null){y==0?E=$c[Nn]:x=$c[Nn],ga=""+ga;let Oh=ga.indexOf(`
`)==-1?[ga]:ga.split(/\n/gm);for(let Tr=0;Tr<Oh.length;Tr++){let zh=Oh[Tr];Ge?(f.save(),f.translate(E,x+Tr*Ah),f.rotate(Ge),f.fillText(zh,0,0),f.restore()):f.fillText(zh,E,x+Tr*Ah)}}}ce.show&&Zm($c,ce.filter(n,I,c,V,ee),y,h,it,cl,Ye(ce.width*Oe,3),ce.stroke(n,c),ce.dash,ce.cap);let Yu=m.grid;Yu.show&&Zm($c,Yu.filter(n,I,c,V,ee),y,y==0?2:1,y==0?En:Al,y==0?on:Bl,Ye(Yu.width*Oe,3),Yu.stroke(n,c),Yu.dash,Yu.cap),Ie.show&&Zm([it],[1],y==0?1:0,y==0?1:2,y==1?En:Al,y==1?on:Bl,Ye(Ie.width*Oe,3),Ie.stroke(n,c),Ie.dash,Ie.cap)}jt("drawAxes")}function Ou(c){b.forEach((m,h)=>{h>0&&(m._paths=null,c&&(a==1?(m.min=null,m.max=null):m.facets.forEach(y=>{y.min=null,y.max=null})))})}let Xc=!1,Km=!1,hr=[];function ST(){Km=!1;for(let c=0;c<hr.length;c++)jt(...hr[c]);hr.length=0}function zu(){Xc||(XA(ch),Xc=!0)}function ET(c,m=!1){Xc=!0,Km=m,c(n),ch(),m&&hr.length>0&&queueMicrotask(ST)}n.batch=ET;function ch(){if(kn&&(mT(),kn=!1),Ru&&(aT(),Ru=!1),Ja){if(Pe(T,Jo,ol),Pe(T,"top",P),Pe(T,zc,te),Pe(T,Dc,ie),Pe(N,Jo,ol),Pe(N,"top",P),Pe(N,zc,te),Pe(N,Dc,ie),Pe(p,zc,Un),Pe(p,Dc,Xa),v.width=Ut(Un*Oe),v.height=Ut(Xa*Oe),w.forEach(({_el:c,_show:m,_size:h,_pos:y,side:E})=>{if(c!=null)if(m){let x=E===3||E===0?h:0,z=E%2==1;Pe(c,z?"left":"top",y-x),Pe(c,z?"width":"height",h),Pe(c,z?"top":"left",z?P:ol),Pe(c,z?"height":"width",z?ie:te),Rg(c,bu)}else en(c,bu)}),qc=_u=km=Ym=Vm=Gm=qm=jm=Bm=null,pa=1,Er(!0),ol!=gl||P!=Za||te!=ki||ie!=Ka){Ou(!1);let c=te/ki,m=ie/Ka;if(j.show&&!Bi&&j.left>=0){j.left*=c,j.top*=m,Du&&Ba(Du,Ut(j.left),0,te,ie),Mu&&Ba(Mu,0,Ut(j.top),te,ie);for(let h=1;h<rl.length;h++)mr[h]*=c,dr[h]*=m,Ba(rl[h],Hi(mr[h],1),Hi(dr[h],1),te,ie)}if(We.show&&!Vc&&We.left>=0&&We.width>0){We.left*=c,We.width*=c,We.top*=m,We.height*=m;for(let h in Pm)Pe(Hu,h,We[h])}gl=ol,Za=P,ki=te,Ka=ie}jt("setSize"),Ja=!1}Un>0&&Xa>0&&(f.clearRect(0,0,v.width,v.height),jt("drawClear"),G.forEach(c=>c()),jt("draw")),We.show&&Vc&&(Zc(We),Vc=!1),j.show&&Bi&&(Gi(null,!0,!1),Bi=!1),X.show&&X.live&&wn&&(Wm(),wn=!1),s||(s=!0,n.status=1,jt("ready")),gr=!1,Xc=!1}n.redraw=(c,m)=>{Ru=m||!1,c!==!1?Wa(_,U.min,U.max):zu()};function Jm(c,m){let h=R[c];if(h.from==null){if(Wt==0){let y=h.range(n,m.min,m.max,c);m.min=y[0],m.max=y[1]}if(m.min>m.max){let y=m.min;m.min=m.max,m.max=y}if(Wt>1&&m.min!=null&&m.max!=null&&m.max-m.min<1e-16)return;c==_&&h.distr==2&&Wt>0&&(m.min=Ci(m.min,t[0]),m.max=Ci(m.max,t[0]),m.min==m.max&&m.max++),W[c]=m,kn=!0,zu()}}n.setScale=Jm;let $m,Fm,Du,Mu,sh,fh,Cu,Lu,mh,dh,Fe,et,Fa=!1,It=j.drag,Gt=It.x,qt=It.y;j.show&&(j.x&&($m=bn(pA,N)),j.y&&(Fm=bn(gA,N)),U.ori==0?(Du=$m,Mu=Fm):(Du=Fm,Mu=$m),Fe=j.left,et=j.top);let We=n.select=zt({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Hu=We.show?bn(dA,We.over?N:T):null;function Zc(c,m){if(We.show){for(let h in c)We[h]=c[h],h in Pm&&Pe(Hu,h,c[h]);m!==!1&&jt("setSelect")}}n.setSelect=Zc;function wT(c,m){let h=b[c],y=at?Nl[c]:null;h.show?y&&Rg(y,bu):(y&&en(y,bu),rl.length>1&&Ba(rl[c],-10,-10,te,ie))}function Wa(c,m,h){Jm(c,{min:m,max:h})}function Yn(c,m,h,y){m.focus!=null&&AT(c),m.show!=null&&b.forEach((E,x)=>{x>0&&(c==x||c==null)&&(E.show=m.show,wT(x,m.show),a==2?(Wa(E.facets[0].scale,null,null),Wa(E.facets[1].scale,null,null)):Wa(E.scale,null,null),zu())}),h!==!1&&jt("setSeries",c,m),y&&wr("setSeries",n,c,m)}n.setSeries=Yn;function TT(c,m){zt(B[c],m)}function xT(c,m){c.fill=ge(c.fill||null),c.dir=Re(c.dir,-1),m=m??B.length,B.splice(m,0,c)}function NT(c){c==null?B.length=0:B.splice(c,1)}n.addBand=xT,n.setBand=TT,n.delBand=NT;function RT(c,m){b[c].alpha=m,j.show&&rl[c]&&(rl[c].style.opacity=m),at&&Nl[c]&&(Nl[c].style.opacity=m)}let Uu,vr,yr,ku={focus:!0};function AT(c){if(c!=yr){let m=c==null,h=Au.alpha!=1;b.forEach((y,E)=>{if(a==1||E>0){let x=m||E==0||E==c;y._focus=m?null:x,h&&RT(E,x?1:Au.alpha)}}),yr=c,h&&zu()}}at&&fr&&un(IE,nn,c=>{j._lock||(Yi(c),yr!=null&&Yn(null,ku,!0,wt.setSeries))});function Vn(c,m,h){let y=R[m];h&&(c=c/Oe-(y.ori==1?P:ol));let E=te;y.ori==1&&(E=ie,c=E-c),y.dir==-1&&(c=E-c);let x=y._min,z=y._max,L=c/E,Y=x+(z-x)*L,V=y.distr;return V==3?Po(10,Y):V==4?CA(Y,y.asinh):Y}function _T(c,m){let h=Vn(c,_,m);return Ci(h,t[0],Yt,Vt)}n.valToIdx=c=>Ci(c,t[0]),n.posToIdx=_T,n.posToVal=Vn,n.valToPos=(c,m,h)=>R[m].ori==0?u(c,R[m],h?Bl:te,h?Al:0):o(c,R[m],h?on:ie,h?En:0),n.setCursor=(c,m,h)=>{Fe=c.left,et=c.top,Gi(null,m,h)};function ph(c,m){Pe(Hu,Jo,We.left=c),Pe(Hu,zc,We.width=m)}function gh(c,m){Pe(Hu,"top",We.top=c),Pe(Hu,Dc,We.height=m)}let br=U.ori==0?ph:gh,Sr=U.ori==1?ph:gh;function OT(){if(at&&X.live)for(let c=a==2?1:0;c<b.length;c++){if(c==0&&Rl)continue;let m=X.values[c],h=0;for(let y in m)an[c][h++].firstChild.nodeValue=m[y]}}function Wm(c,m){c!=null&&(c.idxs?c.idxs.forEach((h,y)=>{Me[y]=h}):kA(c.idx)||Me.fill(c.idx),X.idx=Me[0]);for(let h=0;h<b.length;h++)(h>0||a==1&&!Rl)&&zT(h,Me[h]);at&&X.live&&OT(),wn=!1,m!==!1&&jt("setLegend")}n.setLegend=Wm;function zT(c,m){let h=b[c],y=c==0&&K==2?Tn:t[c],E;Rl?E=h.values(n,c,m)??Qa:(E=h.value(n,m==null?null:y[m],c,m),E=E==null?Qa:{_:E}),X.values[c]=E}function Gi(c,m,h){mh=Fe,dh=et,[Fe,et]=j.move(n,Fe,et),j.left=Fe,j.top=et,j.show&&(Du&&Ba(Du,Ut(Fe),0,te,ie),Mu&&Ba(Mu,0,Ut(et),te,ie));let y,E=Yt>Vt;Uu=he;let x=U.ori==0?te:ie,z=U.ori==1?te:ie;if(Fe<0||Wt==0||E){y=j.idx=null;for(let L=0;L<b.length;L++)L>0&&rl.length>1&&Ba(rl[L],-10,-10,te,ie);fr&&Yn(null,ku,!0,c==null&&wt.setSeries),X.live&&(Me.fill(y),wn=!0)}else{let L,Y,V;a==1&&(L=U.ori==0?Fe:et,Y=Vn(L,_),y=j.idx=Ci(Y,t[0],Yt,Vt),V=oe(t[0][y],U,x,0));for(let H=a==2?1:0;H<b.length;H++){let q=b[H],$=Me[H],Qe=$==null?null:a==1?t[H][$]:t[H][1][$],le=j.dataIdx(n,H,y,Y),I=le==null?null:a==1?t[H][le]:t[H][1][le];wn=wn||I!=Qe||le!=$,Me[H]=le;let ee=le==y?V:oe(a==1?t[0][le]:t[H][0][le],U,x,0);if(H>0&&q.show){let ce=I==null?-10:Se(I,a==1?R[q.scale]:R[q.facets[1].scale],z,0);if(fr&&I!=null){let Ge=U.ori==1?Fe:et,it=kt(Au.dist(n,H,le,ce,Ge));if(it<Uu){let Mt=Au.bias;if(Mt!=0){let ft=Vn(Ge,q.scale),hl=I>=0?1:-1,xn=ft>=0?1:-1;xn==hl&&(xn==1?Mt==1?I>=ft:I<=ft:Mt==1?I<=ft:I>=ft)&&(Uu=it,vr=H)}else Uu=it,vr=H}}let Ie,cl;if(U.ori==0?(Ie=ee,cl=ce):(Ie=ce,cl=ee),wn&&rl.length>1){RA(rl[H],j.points.fill(n,H),j.points.stroke(n,H));let Ge,it,Mt,ft,hl=!0,xn=j.points.bbox;if(xn!=null){hl=!1;let Pa=xn(n,H);Mt=Pa.left,ft=Pa.top,Ge=Pa.width,it=Pa.height}else Mt=Ie,ft=cl,Ge=it=j.points.size(n,H);AA(rl[H],Ge,it,hl),mr[H]=Mt,dr[H]=ft,Ba(rl[H],Hi(Mt,1),Hi(ft,1),te,ie)}}}}if(We.show&&Fa)if(c!=null){let[L,Y]=wt.scales,[V,H]=wt.match,[q,$]=c.cursor.sync.scales,Qe=c.cursor.drag;if(Gt=Qe._x,qt=Qe._y,Gt||qt){let{left:le,top:I,width:ee,height:ce}=c.select,Ie=c.scales[L].ori,cl=c.posToVal,Ge,it,Mt,ft,hl,xn=L!=null&&V(L,q),Pa=Y!=null&&H(Y,$);xn&&Gt?(Ie==0?(Ge=le,it=ee):(Ge=I,it=ce),Mt=R[L],ft=oe(cl(Ge,q),Mt,x,0),hl=oe(cl(Ge+it,q),Mt,x,0),br(Sn(ft,hl),kt(hl-ft))):br(0,x),Pa&&qt?(Ie==1?(Ge=le,it=ee):(Ge=I,it=ce),Mt=R[Y],ft=Se(cl(Ge,$),Mt,z,0),hl=Se(cl(Ge+it,$),Mt,z,0),Sr(Sn(ft,hl),kt(hl-ft))):Sr(0,z)}else Kc()}else{let L=kt(mh-sh),Y=kt(dh-fh);if(U.ori==1){let $=L;L=Y,Y=$}Gt=It.x&&L>=It.dist,qt=It.y&&Y>=It.dist;let V=It.uni;V!=null?Gt&&qt&&(Gt=L>=V,qt=Y>=V,!Gt&&!qt&&(Y>L?qt=!0:Gt=!0)):It.x&&It.y&&(Gt||qt)&&(Gt=qt=!0);let H,q;Gt&&(U.ori==0?(H=Cu,q=Fe):(H=Lu,q=et),br(Sn(H,q),kt(q-H)),qt||Sr(0,z)),qt&&(U.ori==1?(H=Cu,q=Fe):(H=Lu,q=et),Sr(Sn(H,q),kt(q-H)),Gt||br(0,x)),!Gt&&!qt&&(br(0,0),Sr(0,0))}if(It._x=Gt,It._y=qt,c==null){if(h){if(Rh!=null){let[L,Y]=wt.scales;wt.values[0]=L!=null?Vn(U.ori==0?Fe:et,L):null,wt.values[1]=Y!=null?Vn(U.ori==1?Fe:et,Y):null}wr($E,n,Fe,et,te,ie,y)}if(fr){let L=h&&wt.setSeries,Y=Au.prox;yr==null?Uu<=Y&&Yn(vr,ku,!0,L):Uu>Y?Yn(null,ku,!0,L):vr!=yr&&Yn(vr,ku,!0,L)}}wn&&(X.idx=y,Wm()),m!==!1&&jt("setCursor")}let Ia=null;Object.defineProperty(n,"rect",{get(){return Ia==null&&Er(!1),Ia}});function Er(c=!1){c?Ia=null:(Ia=N.getBoundingClientRect(),jt("syncRect",Ia))}function hh(c,m,h,y,E,x,z){j._lock||Fa&&c!=null&&c.movementX==0&&c.movementY==0||(Im(c,m,h,y,E,x,z,!1,c!=null),c!=null?Gi(null,!0,!0):Gi(m,!0,!1))}function Im(c,m,h,y,E,x,z,L,Y){if(Ia==null&&Er(!1),Yi(c),c!=null)h=c.clientX-Ia.left,y=c.clientY-Ia.top;else{if(h<0||y<0){Fe=-10,et=-10;return}let[V,H]=wt.scales,q=m.cursor.sync,[$,Qe]=q.values,[le,I]=q.scales,[ee,ce]=wt.match,Ie=m.axes[0].side%2==1,cl=U.ori==0?te:ie,Ge=U.ori==1?te:ie,it=Ie?x:E,Mt=Ie?E:x,ft=Ie?y:h,hl=Ie?h:y;if(le!=null?h=ee(V,le)?r($,R[V],cl,0):-10:h=cl*(ft/it),I!=null?y=ce(H,I)?r(Qe,R[H],Ge,0):-10:y=Ge*(hl/Mt),U.ori==1){let xn=h;h=y,y=xn}}Y&&((h<=1||h>=te-1)&&(h=yu(h,te)),(y<=1||y>=ie-1)&&(y=yu(y,ie))),L?(sh=h,fh=y,[Cu,Lu]=j.move(n,h,y)):(Fe=h,et=y)}let Pm={width:0,height:0,left:0,top:0};function Kc(){Zc(Pm,!1)}let vh,yh,bh,Sh;function Eh(c,m,h,y,E,x,z){Fa=!0,Gt=qt=It._x=It._y=!1,Im(c,m,h,y,E,x,z,!0,!1),c!=null&&(un(bg,xg,wh,!1),wr(FE,n,Cu,Lu,te,ie,null));let{left:L,top:Y,width:V,height:H}=We;vh=L,yh=Y,bh=V,Sh=H,Kc()}function wh(c,m,h,y,E,x,z){Fa=It._x=It._y=!1,Im(c,m,h,y,E,x,z,!1,!0);let{left:L,top:Y,width:V,height:H}=We,q=V>0||H>0,$=vh!=L||yh!=Y||bh!=V||Sh!=H;if(q&&$&&Zc(We),It.setScale&&q&&$){let Qe=L,le=V,I=Y,ee=H;if(U.ori==1&&(Qe=Y,le=H,I=L,ee=V),Gt&&Wa(_,Vn(Qe,_),Vn(Qe+le,_)),qt)for(let ce in R){let Ie=R[ce];ce!=_&&Ie.from==null&&Ie.min!=he&&Wa(ce,Vn(I+ee,ce),Vn(I,ce))}Kc()}else j.lock&&(j._lock=!j._lock,j._lock||Gi(null,!0,!1));c!=null&&(Yc(bg,xg),wr(bg,n,Fe,et,te,ie,null))}function DT(c,m,h,y,E,x,z){if(j._lock)return;Yi(c);let L=Fa;if(Fa){let Y=!0,V=!0,H=10,q,$;U.ori==0?(q=Gt,$=qt):(q=qt,$=Gt),q&&$&&(Y=Fe<=H||Fe>=te-H,V=et<=H||et>=ie-H),q&&Y&&(Fe=Fe<Cu?0:te),$&&V&&(et=et<Lu?0:ie),Gi(null,!0,!0),Fa=!1}Fe=-10,et=-10,Gi(null,!0,!0),L&&(Fa=L)}function Th(c,m,h,y,E,x,z){j._lock||(Yi(c),Um(),Kc(),c!=null&&wr(PE,n,Fe,et,te,ie,null))}function xh(){w.forEach(e4),Hm(n.width,n.height,!0)}Su(hm,Fo,xh);let Bu={};Bu.mousedown=Eh,Bu.mousemove=hh,Bu.mouseup=wh,Bu.dblclick=Th,Bu.setSeries=(c,m,h,y)=>{let E=wt.match[2];h=E(n,m,h),h!=-1&&Yn(h,y,!0,!1)},j.show&&(un(FE,N,Eh),un($E,N,hh),un(WE,N,c=>{Yi(c),Er(!1)}),un(IE,N,DT),un(PE,N,Th),Mg.add(n),n.syncRect=Er);let Jc=n.hooks=e.hooks||{};function jt(c,m,h){Km?hr.push([c,m,h]):c in Jc&&Jc[c].forEach(y=>{y.call(null,n,m,h)})}(e.plugins||[]).forEach(c=>{for(let m in c.hooks)Jc[m]=(Jc[m]||[]).concat(c.hooks[m])});let Nh=(c,m,h)=>h,wt=zt({key:null,setSeries:!1,filters:{pub:r2,sub:r2},scales:[_,b[1]?b[1].scale:null],match:[c2,c2,Nh],values:[null,null]},j.sync);wt.match.length==2&&wt.match.push(Nh),j.sync=wt;let Rh=wt.key,ed=ew(Rh);function wr(c,m,h,y,E,x,z){wt.filters.pub(c,m,h,y,E,x,z)&&ed.pub(c,m,h,y,E,x,z)}ed.sub(n);function MT(c,m,h,y,E,x,z){wt.filters.sub(c,m,h,y,E,x,z)&&Bu[c](null,m,h,y,E,x,z)}n.pub=MT;function CT(){ed.unsub(n),Mg.delete(n),da.clear(),Ag(hm,Fo,xh),d.remove(),nn?.remove(),jt("destroy")}n.destroy=CT;function td(){jt("init",e,t),lh(t||e.data,!1),W[_]?Jm(_,W[_]):Um(),Vc=We.show&&(We.width>0||We.height>0),Bi=wn=!0,Hm(e.width,e.height)}return b.forEach(eh),w.forEach(fT),l?l instanceof HTMLElement?(l.appendChild(d),td()):l(n,td):td(),n}ul.assign=zt;ul.fmtNum=Yg;ul.rangeNum=vm;ul.rangeLog=bm;ul.rangeAsinh=kg;ul.orient=Eu;ul.pxRatio=Oe;ul.join=QA;ul.fmtDate=Gg,ul.tzDate=t_;ul.sync=ew;{ul.addGap=B_,ul.clipGaps=Em;let e=ul.paths={points:uw};e.linear=rw,e.stepped=G_,e.bars=q_,e.spline=Q_}var mw=A(ve(),1),dw="(prefers-color-scheme: dark)";function t4(e){let t=matchMedia(dw);return t.addEventListener("change",e),()=>t.removeEventListener("change",e)}function pw(){return(0,mw.useSyncExternalStore)(t4,()=>matchMedia(dw).matches?"dark":"light")}var Nm=A(C(),1),l4=8*6e4;function Rm(e){return e.lines.every(l=>l.values.every(n=>n===null))?(0,Nm.jsx)("p",{className:"chart-blank",children:e.summary}):(0,Nm.jsx)(n4,{...e})}function n4({xs:e,lines:t,from:l,to:n,format:a,bounds:i,summary:u,height:o=150}){let r=(0,wu.useRef)(null),s=pw(),d=(0,wu.useRef)(null),v=(0,wu.useRef)({from:l,to:n,format:a});v.current={from:l,to:n,format:a};let f=JSON.stringify([t.map(p=>[p.name,p.colour,p.dash,p.fill]),i,o,s]);return(0,wu.useEffect)(()=>{let p=r.current;if(p===null)return;let T=new ul(a4(p,t,i,o,v),gw(e,t),p);d.current=T;let N=new ResizeObserver(()=>T.setSize({width:p.clientWidth,height:o}));return N.observe(p),()=>{N.disconnect(),T.destroy(),d.current=null}},[f]),(0,wu.useEffect)(()=>d.current?.setData(gw(e,t)),[e,t,l,n]),(0,Nm.jsx)("div",{className:"chart",ref:r,role:"img","aria-label":u})}function gw(e,t){return[e.map(l=>l/1e3),...t.map(l=>l.values)]}function a4(e,t,l,n,a){let i=getComputedStyle(e),u=r=>i.getPropertyValue(r).trim(),o={stroke:u("--ink-2"),grid:{stroke:u("--line"),width:1},ticks:{show:!1},font:`12px ${i.fontFamily}`};return{width:e.clientWidth||300,height:n,legend:{show:!1},cursor:{show:!1},select:{show:!1,left:0,top:0,width:0,height:0},padding:[8,4,0,0],scales:{x:{range:()=>[a.current.from/1e3,a.current.to/1e3]},y:{range:(r,s,d)=>l??[0,Math.max(d??0,1)*1.1]}},axes:[{...o,size:26,space:90,values:(r,s)=>s.map(d=>i4(d*1e3,a.current.to-a.current.from))},{...o,size:62,space:36,values:(r,s)=>s.map(d=>a.current.format(d))}],series:[{},...t.map(r=>({label:r.name,stroke:u(r.colour),width:2,points:{show:!1},spanGaps:!1,...r.dash===void 0?{}:{dash:r.dash},...r.fill===!0?{fill:u(`${r.colour}-bg`)}:{}}))]}}function i4(e,t){let l=t<l4?{second:"2-digit"}:{};return new Date(e).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit",...l})}function vw(e){return e.calls.map((t,l)=>e.from+l*e.stepMillis)}function Jg(e){return e.from+e.calls.length*e.stepMillis}function yw(e){return e.calls.map((t,l)=>{let n=(e.failures[l]??0)+(e.refused[l]??0);return t===null||t===0?null:Math.max(0,1-n/t)})}function bw(e,t){let l=[...e],n=-1;return e.forEach((a,i)=>{if(a===null)return;let u=n<0?null:e[n]??null;if(u!==null&&i-n<=t)for(let o=n+1;o<i;o++)l[o]=u+(a-u)*(o-n)/(i-n);n=i}),l}function Sw(e){let t=Jg(e);return e.states.map((l,n)=>({from:Math.max(l.from,e.from),to:Math.min(e.states[n+1]?.from??t,t),state:l.state})).filter(l=>l.to>l.from)}function Am(e){let t=e.filter(n=>n!==null),l=t.at(-1);return l===void 0?null:{low:t.reduce((n,a)=>Math.min(n,a)),high:t.reduce((n,a)=>Math.max(n,a)),last:l}}function Ew(e,t){let l=Math.ceil(e.calls.length/t);if(l<=1)return e;let n=i=>hw(i,l,(u,o)=>u+o),a=i=>hw(i,l,Math.max);return{...e,stepMillis:e.stepMillis*l,calls:n(e.calls),failures:n(e.failures),refused:n(e.refused),slow:n(e.slow),p50Millis:a(e.p50Millis),p95Millis:a(e.p95Millis),p99Millis:a(e.p99Millis),runningMax:a(e.runningMax),waitingMax:a(e.waitingMax)}}function hw(e,t,l){let n=[];for(let a=0;a<e.length;a+=t)n.push(e.slice(a,a+t).reduce((i,u)=>i===null?u:u===null?i:l(i,u),null));return n}var Uc=A(C(),1),ww={CLOSED:6,DISABLED:10,HALF_OPEN:18,OPEN:30,FORCED_OPEN:30},Tw=30;function xw({stretches:e,from:t,to:l}){let n=Math.max(1,l-t),a=e.filter(i=>i.state!=="CLOSED").slice(-5).map(i=>`${Ca[i.state]} from ${dl(i.from)} for ${Rt(i.to-i.from)}`).join("; ");return(0,Uc.jsx)("div",{className:"band",children:(0,Uc.jsx)("svg",{viewBox:`0 0 1000 ${Tw}`,preserveAspectRatio:"none",role:"img","aria-label":`States of the breaker. ${a===""?"Closed all the time":a}`,children:e.map(i=>(0,Uc.jsx)("rect",{className:i.state.toLowerCase(),x:(i.from-t)/n*1e3,width:Math.max(2,(i.to-i.from)/n*1e3),y:Tw-ww[i.state],height:ww[i.state],children:(0,Uc.jsx)("title",{children:`${Ca[i.state]}, ${dl(i.from)}, for ${Rt(i.to-i.from)}`})},i.from))})})}var Ve=A(C(),1),u4=[{value:"15m",name:"15 min"},{value:"1h",name:"1 hour"},{value:"1d",name:"1 day"}],o4={"15m":2e3,"1h":1e4,"1d":6e4},r4={"15m":"the last 15 minutes","1h":"the last hour","1d":"the last day"},c4=480,s4=30;function Om({service:e,operation:t,turn:l}){let{client:n}=ye(),[a,i]=(0,_m.useState)("15m"),u=bt(`${e}/${t??""} ${a}`,o=>n.get(`${ot("history",e,t)}?range=${a}`,o),o4[a]);return(0,Ve.jsx)(pt,{wide:!0,title:"Over time",aside:(0,Ve.jsx)(gu,{name:"Time range",options:u4,value:a,onChange:i}),children:(0,Ve.jsx)(nt,{of:u,empty:"Nothing was measured in this time.",isEmpty:o=>o.calls.every(r=>r===null||r===0)&&o.states.length===0,lines:8,children:o=>(0,Ve.jsx)(m4,{history:o,range:a,bands:t!==null})})})}var f4=e=>`${Math.round(e*100)} %`;function m4({history:e,range:t,bands:l}){let n=(0,_m.useMemo)(()=>{let p=Ew(e,c4),T=p.stepMillis/1e3,N=g=>g.map(b=>b===null?null:b/T),D=Math.max(2,Math.ceil(s4/T)),S=g=>bw(g,D);return{history:p,xs:vw(p),success:S(yw(p)),latencies:{p50:S(p.p50Millis),p95:S(p.p95Millis),p99:S(p.p99Millis)},stretches:Sw(p),calls:N(p.calls),refused:N(p.refused)}},[e]),{history:a,xs:i,success:u}=n,o=Jg(a),r=a.from,s=Am(u),d=Am(a.p95Millis),v=Am(n.calls),f=r4[t];return(0,Ve.jsxs)("div",{className:"charts",children:[l&&n.stretches.length>0&&(0,Ve.jsxs)("figure",{children:[(0,Ve.jsxs)("figcaption",{children:["State",(0,Ve.jsx)($g,{of:[["closed","closed"],["half_open","half-open"],["open","open"],["forced_open","forced"]]})]}),(0,Ve.jsx)(xw,{stretches:n.stretches,from:r,to:o})]}),(0,Ve.jsxs)("figure",{children:[(0,Ve.jsxs)("figcaption",{children:["Success rate",s!==null&&(0,Ve.jsx)("span",{className:"chart-now",children:Il(s.last)})]}),(0,Ve.jsx)(Rm,{xs:i,from:r,to:o,bounds:[0,1.02],format:f4,lines:[{name:"success",colour:"--good",values:u,fill:!0}],summary:s===null?`No calls in ${f}.`:`Success rate in ${f}: now ${Il(s.last)}, lowest ${Il(s.low)}.`})]}),(0,Ve.jsxs)("figure",{children:[(0,Ve.jsxs)("figcaption",{children:["Response time",(0,Ve.jsx)($g,{of:[["p50","p50"],["p95","p95"],["p99","p99"]]}),d!==null&&(0,Ve.jsxs)("span",{className:"chart-now",children:["p95 ",Pl(d.last)]})]}),(0,Ve.jsx)(Rm,{xs:i,from:r,to:o,format:Pl,lines:[{name:"p50",colour:"--p50",values:n.latencies.p50},{name:"p95",colour:"--p95",values:n.latencies.p95,dash:[8,3]},{name:"p99",colour:"--p99",values:n.latencies.p99,dash:[2,3]}],summary:d===null?`No response times in ${f}.`:`Response time of 95 in 100 calls in ${f}: now ${Pl(d.last)}, highest ${Pl(d.high)}.`})]}),(0,Ve.jsxs)("figure",{children:[(0,Ve.jsxs)("figcaption",{children:["Calls per second",(0,Ve.jsx)($g,{of:[["p50","all"],["turned-away","refused"]]}),v!==null&&(0,Ve.jsx)("span",{className:"chart-now",children:Wl(v.last)})]}),(0,Ve.jsx)(Rm,{xs:i,from:r,to:o,format:Wl,height:110,lines:[{name:"calls",colour:"--p50",values:n.calls},{name:"refused",colour:"--bad",values:n.refused,dash:[4,3]}],summary:v===null?`No calls in ${f}.`:`Calls per second in ${f}: now ${Wl(v.last)}, at most ${Wl(v.high)}.`})]})]})}function $g({of:e}){return(0,Ve.jsx)("span",{className:"legend",children:e.map(([t,l])=>(0,Ve.jsxs)("span",{children:[(0,Ve.jsx)("i",{className:`key ${t}`,"aria-hidden":"true"}),l]},l))})}var kl=A(C(),1);function Rw({of:e}){return(0,kl.jsx)(pt,{title:"Failures by class",children:(0,kl.jsx)(nt,{of:e,empty:"No failure is remembered.",isEmpty:t=>t===null||Nw(t).length===0,children:t=>{let l=t===null?[]:Nw(t),n=Math.max(...l.map(([,a])=>a));return(0,kl.jsxs)(kl.Fragment,{children:[(0,kl.jsx)("ul",{className:"bars",children:l.map(([a,i])=>(0,kl.jsxs)("li",{title:a,children:[(0,kl.jsx)("span",{className:"bar-name",children:jf(a)}),(0,kl.jsx)("span",{className:"bar-value",children:Z(i)}),(0,kl.jsx)("span",{className:"bar-line","aria-hidden":"true",children:(0,kl.jsx)("span",{style:{transform:`scaleX(${i/n})`}})})]},a))}),t?.lastFailure!=null&&(0,kl.jsx)("p",{className:"failure",children:t.lastFailure})]})}})})}function Nw(e){let t=[...e.moves].sort((n,a)=>a.epoch-n.epoch),l=[e,...t].find(n=>Object.keys(n.failuresByClass).length>0);return Object.entries(l?.failuresByClass??{}).sort(([,n],[,a])=>a-n)}var Ga=A(C(),1),Aw=["READY","CLAIMED","PARKED","INCOMPLETE"];function zm({service:e,operation:t,turn:l}){let{client:n}=ye(),a=bt(`${e}/${t??""} ${l}`,i=>Promise.all(Aw.map(async u=>(await n.part(Qo({service:e,operation:t,status:u,after:null},1),i)).total??0)),1e4);return(0,Ga.jsx)(pt,{title:"Dead letters",aside:(0,Ga.jsx)(Ot,{to:{page:"letters",service:e,operation:t},children:"Show them"}),children:(0,Ga.jsx)(nt,{of:a,empty:"None wait.",isEmpty:i=>i.every(u=>u===0),children:i=>(0,Ga.jsx)("dl",{className:"facts",children:Aw.map((u,o)=>(0,Ga.jsxs)("div",{children:[(0,Ga.jsx)("dt",{children:Ha[u]}),(0,Ga.jsx)("dd",{children:Z(i[o]??0)})]},u))})})})}var Fg=A(ve(),1);var kc=A(ve(),1);var _w=A(ve(),1);var Bt=A(C(),1);function Ow({edits:e,config:t,onChange:l}){let n=(a,i)=>l(e.map((u,o)=>o===a?i:u));return(0,Bt.jsxs)("div",{className:"edits",children:[e.map((a,i)=>(0,Bt.jsx)(d4,{edit:a,config:t,onChange:u=>n(i,u),...e.length>1?{onRemove:()=>l(e.filter((u,o)=>o!==i))}:{}},i)),(0,Bt.jsx)("button",{type:"button",className:"link",onClick:()=>l([...e,{setting:"",value:""}]),children:"Change another setting as well"})]})}function d4({edit:e,config:t,onChange:l,onRemove:n}){let a=(0,_w.useId)(),i=t.settings.find(o=>o.setting===e.setting),u=o=>l({setting:o,value:t.settings.find(r=>r.setting===o)?.value??""});return(0,Bt.jsxs)("div",{className:"edit",children:[(0,Bt.jsxs)("p",{className:"field",children:[(0,Bt.jsx)("label",{htmlFor:`${a}-setting`,children:"Setting"}),(0,Bt.jsxs)("select",{id:`${a}-setting`,value:e.setting,required:!0,onChange:o=>u(o.target.value),children:[(0,Bt.jsx)("option",{value:"",children:"Choose one"}),t.settings.map(o=>(0,Bt.jsx)("option",{value:o.setting,children:o.setting},o.setting))]})]}),(0,Bt.jsxs)("p",{className:"field",children:[(0,Bt.jsx)("label",{htmlFor:`${a}-value`,children:"Value"}),(0,Bt.jsx)("input",{id:`${a}-value`,type:"text",value:e.value??"",placeholder:e.value===null?"as without the live change":"",required:e.value!==null,disabled:e.value===null,spellCheck:!1,autoComplete:"off",onChange:o=>l({...e,value:o.target.value})}),i!==void 0&&(0,Bt.jsxs)("span",{className:"hint",children:["now ",i.value===""?"empty":i.value,", from ",i.place]})]}),i?.origin==="LIVE"&&(0,Bt.jsxs)("label",{className:"check",children:[(0,Bt.jsx)("input",{type:"checkbox",checked:e.value===null,onChange:o=>l({...e,value:o.target.checked?null:i.value})}),"Take the live change back"]}),n!==void 0&&(0,Bt.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":`Leave ${e.setting===""?"this setting":e.setting} as it is`,onClick:n,children:(0,Bt.jsx)(Ee,{shape:"close"})})]})}function p4(e){if(e===null)return null;let t=e.trim();return t==="true"||t==="false"?t==="true":/^-?\d+(\.\d+)?$/.test(t)?Number(t):t}function Dm(e){return Object.fromEntries(e.filter(t=>t.setting!=="").map(t=>[t.setting,p4(t.value)]))}function Dw(e){return e.setting.startsWith("breaker.")}function Mw(e,t){return e.opened===t.opened&&e.refused===t.refused?"It would have made no difference to the recorded calls.":`It would have opened ${zw(t.opened)} instead of ${zw(e.opened)}, refused ${t.refused} calls instead of ${e.refused}, and been open for ${Rt(t.openMillis)} instead of ${Rt(e.openMillis)}.`}function zw(e){return e===1?"once":e===2?"twice":`${e} times`}var me=A(C(),1);function Lw({of:e}){return(0,me.jsxs)("div",{className:"preview",role:"status",children:[(0,me.jsx)("h3",{children:"What it would do"}),e.dryRun.differences===0?(0,me.jsx)("p",{children:"Nothing: the settings in force are these already."}):(0,me.jsx)(g4,{of:e.dryRun.changes}),e.whatIf!==null&&(0,me.jsx)(h4,{of:e.whatIf}),e.problem!==null&&(0,me.jsxs)("p",{className:"hint",children:["What the breaker would have done is not known: ",e.problem]})]})}function g4({of:e}){return(0,me.jsx)("ul",{className:"differences",children:e.map(t=>(0,me.jsxs)("li",{children:[(0,me.jsxs)("span",{className:"difference-name",children:[t.service,"/",t.operation," ",(0,me.jsx)("code",{children:t.setting})]}),(0,me.jsxs)("span",{children:[(0,me.jsx)("del",{children:t.before?.value??"none"})," → ",(0,me.jsx)("ins",{children:t.after?.value??"none"})]})]},`${t.service}/${t.operation}/${t.setting}`))})}function h4({of:e}){return e.outcomes===0?(0,me.jsx)("p",{children:"No calls are recorded yet, so nothing can be said about what the breaker would have done."}):(0,me.jsxs)(me.Fragment,{children:[(0,me.jsxs)("p",{children:["Judged by the last ",Z(e.outcomes)," calls, since ",dl(e.from),!e.complete&&" (older ones are forgotten)",". ",Mw(e.live,e.proposed)]}),(0,me.jsx)("div",{className:"table-scroll",children:(0,me.jsxs)("table",{className:"plain",children:[(0,me.jsx)("thead",{children:(0,me.jsxs)("tr",{children:[(0,me.jsx)("th",{scope:"col",children:"Settings"}),(0,me.jsx)("th",{scope:"col",children:"Opened"}),(0,me.jsx)("th",{scope:"col",children:"Refused"}),(0,me.jsx)("th",{scope:"col",children:"Time open"})]})}),(0,me.jsxs)("tbody",{children:[(0,me.jsx)(Cw,{name:"In force",of:e.live}),(0,me.jsx)(Cw,{name:"Proposed",of:e.proposed})]})]})}),e.limits.map(t=>(0,me.jsx)("p",{className:"hint",children:t},t))]})}function Cw({name:e,of:t}){return(0,me.jsxs)("tr",{children:[(0,me.jsx)("th",{scope:"row",children:e}),(0,me.jsx)("td",{children:Z(t.opened)}),(0,me.jsx)("td",{children:Z(t.refused)}),(0,me.jsx)("td",{children:Rt(t.openMillis)})]})}var Tl=A(C(),1);function Hw({target:e,config:t,first:l,breaker:n,onClose:a,onDone:i}){let{client:u,connection:o,notify:r}=ye(),s=t.settings.find(M=>M.setting===l),[d,v]=(0,kc.useState)([{setting:l??"",value:s?.value??""}]),[f,p]=(0,kc.useState)(null),[T,N]=(0,kc.useState)(""),[D,S]=(0,kc.useState)(""),g=oa(),b=ot("config",e.service,e.operation),w=M=>{v(M),p(null)},R=async()=>{let M=Dm(d),G=await u.put(`${b}?dryRun=true`,M),k=d.filter(Dw);if(e.operation===null||!n||k.length===0){p({dryRun:G,whatIf:null,problem:null});return}try{p({dryRun:G,whatIf:await u.post(ot("what-if",e.service,e.operation),Dm(k)),problem:null})}catch(U){p({dryRun:G,whatIf:null,problem:Ma(U).message})}},B=async()=>{let M={...Dm(d),...T===""?{}:{reason:T},...D===""?{}:{expiry:D}},G=await u.put(b,M,{"If-Match":`"v${t.version}"`});o.refresh(),i(),r({text:`Settings of ${Ko(e)} are changed; this is version ${G.version}.`,undo:{label:"Undo",run:async()=>(await u.post(ot("rollback",String(t.version)),{reason:`undone: version ${G.version}`}),i(),`Settings of ${Ko(e)} are as they were in version ${t.version}.`)}}),a()},_=f?.dryRun.differences??0;return(0,Tl.jsxs)(ca,{wide:!0,title:`Change settings: ${Ko(e)}`,onClose:a,onSubmit:()=>g.run(f===null?R:B),actions:(0,Tl.jsxs)(Tl.Fragment,{children:[(0,Tl.jsx)("button",{type:"button",onClick:a,children:"Cancel"}),f===null?(0,Tl.jsx)("button",{type:"submit",className:"primary",disabled:g.busy||d.every(M=>M.setting===""),children:g.busy?"Looking…":"Show what it would do"}):(0,Tl.jsxs)("button",{type:"submit",className:"primary",disabled:g.busy||_===0,children:[_===1?"Apply 1 change":`Apply ${_} changes`," to ",e.operation??e.service]})]}),children:[(0,Tl.jsx)(Ow,{edits:d,config:t,onChange:w}),f!==null&&(0,Tl.jsx)(Lw,{of:f}),f!==null&&_>0&&(0,Tl.jsxs)("div",{className:"field-pair",children:[(0,Tl.jsx)($f,{value:D,onChange:S,forever:!0}),(0,Tl.jsx)(ua,{value:T,onChange:N})]}),(0,Tl.jsx)(aa,{role:"ADMIN",problem:g.problem})]})}var Te=A(C(),1),v4={DEFAULT:"default",PROFILE:"profile",SERVICE_FILE:"service",ANNOTATION:"annotation",OPERATION_FILE:"operation",LIVE:"live change",SWITCH:"switch"};function Mm({service:e,operation:t,breaker:l,turn:n}){let{client:a}=ye(),[i,u]=(0,Fg.useState)(""),[o,r]=(0,Fg.useState)(null),s=bt(`${e}/${t??""} ${n}`,d=>a.get(ot("config",e,t),d));return(0,Te.jsxs)(pt,{wide:!0,title:"Settings in force",aside:(0,Te.jsxs)(Te.Fragment,{children:[(0,Te.jsxs)("label",{className:"search small",children:[(0,Te.jsx)("span",{className:"unseen",children:"Search settings"}),(0,Te.jsx)("input",{type:"search",value:i,placeholder:"Search",onChange:d=>u(d.target.value)})]}),(0,Te.jsx)("button",{type:"button",disabled:s.data===null,onClick:()=>r({first:null}),children:"Change settings"})]}),children:[(0,Te.jsx)(nt,{of:s,empty:"There are no settings.",isEmpty:d=>d.settings.length===0,lines:6,children:d=>(0,Te.jsx)(b4,{settings:y4(d.settings,i),onChange:v=>r({first:v})})}),o!==null&&s.data!==null&&(0,Te.jsx)(Hw,{target:{service:e,operation:t},config:s.data,first:o.first,breaker:l,onClose:()=>r(null),onDone:s.reload})]})}function y4(e,t){let l=t.toLowerCase();return e.filter(n=>n.setting.toLowerCase().includes(l)||n.value.toLowerCase().includes(l)).sort((n,a)=>+(n.origin==="DEFAULT")-+(a.origin==="DEFAULT"))}function b4({settings:e,onChange:t}){return e.length===0?(0,Te.jsx)("p",{className:"empty",children:"No setting matches."}):(0,Te.jsx)("div",{className:"table-scroll tall",tabIndex:0,role:"region","aria-label":"Settings, scrollable",children:(0,Te.jsxs)("table",{className:"plain settings",children:[(0,Te.jsx)("thead",{children:(0,Te.jsxs)("tr",{children:[(0,Te.jsx)("th",{scope:"col",children:"Setting"}),(0,Te.jsx)("th",{scope:"col",children:"Value"}),(0,Te.jsx)("th",{scope:"col",children:"From"}),(0,Te.jsx)("th",{scope:"col",children:(0,Te.jsx)("span",{className:"unseen",children:"Change"})})]})}),(0,Te.jsx)("tbody",{children:e.map(l=>(0,Te.jsxs)("tr",{className:l.origin==="DEFAULT"?"standard":"",children:[(0,Te.jsx)("th",{scope:"row",children:(0,Te.jsx)("code",{children:l.setting})}),(0,Te.jsx)("td",{className:"value",children:l.value}),(0,Te.jsxs)("td",{children:[(0,Te.jsx)(If,{tone:l.origin==="LIVE"?"held":"plain",children:v4[l.origin]??l.origin})," ",(0,Te.jsx)("span",{className:"place",children:l.place})]}),(0,Te.jsx)("td",{children:(0,Te.jsx)("button",{type:"button",className:"quiet","aria-label":`Change ${l.setting}`,onClick:()=>t(l.setting),children:"Change"})})]},l.setting))})]})})}var St=A(C(),1),S4=8;function Uw({of:e}){return(0,St.jsx)(pt,{title:"Why",tall:!0,children:(0,St.jsx)(nt,{of:e,empty:"There is no breaker.",isEmpty:t=>t===null,lines:5,children:t=>t!==null&&(0,St.jsxs)(St.Fragment,{children:[(0,St.jsxs)("p",{className:"window-line",children:["The window holds ",At(t.window.calls,"call"),", ",Z(t.window.failures)," failed, ",Z(t.window.slow)," slow."]}),(0,St.jsx)("ul",{className:"missing","aria-label":"What would move it",children:t.missing.map(l=>(0,St.jsx)("li",{children:l},l))}),t.moves.length===0?(0,St.jsx)("p",{className:"empty",children:"It has never moved."}):(0,St.jsx)("ol",{className:"moves",tabIndex:0,"aria-label":"Last moves",children:[...t.moves].sort((l,n)=>n.epoch-l.epoch).slice(0,S4).map(l=>(0,St.jsx)(E4,{move:l},l.epoch))})]})})})}function E4({move:e}){return(0,St.jsxs)("li",{children:[(0,St.jsxs)("p",{className:"move-head",children:[(0,St.jsx)(ka,{state:e.from}),(0,St.jsx)("span",{className:"to",children:"to"}),(0,St.jsx)(ka,{state:e.to})]}),(0,St.jsx)("p",{className:"move-reason",children:e.reason}),(0,St.jsxs)("p",{className:"hint",children:[e.window.calls>0&&`${Z(e.window.failures)} of ${At(e.window.calls,"call")} failed`,e.lastsMs>0&&`${e.window.calls>0?"; ":""}${Ca[e.to].toLowerCase()} for ${Rt(e.lastsMs)}`]}),e.lastFailure!==null&&(0,St.jsx)("p",{className:"failure",children:e.lastFailure})]})}async function kw(e,t,l,n){let a=`${encodeURIComponent(t)}/`;for(let i=0;i<50&&a!==null;i++){let u=await e.part(`metrics?limit=200&after=${encodeURIComponent(a)}`,n),o=u.items.operations.find(r=>r.service===t&&r.operation===l);if(o!==void 0||u.items.operations.some(r=>r.service!==t))return o??null;a=u.next}return null}var ht=A(C(),1);function Bw({row:e,turn:t,onDone:l}){let{client:n}=ye(),{service:a,operation:i}=e,u=bt(`${a}/${i} ${t} ${e.state}`,r=>e.state===null?Promise.resolve(null):n.get(ot("why",a,i),r),1e4),o=bt(`${a}/${i}`,r=>kw(n,a,i,r),5e3);return(0,ht.jsxs)(ht.Fragment,{children:[(0,ht.jsxs)("section",{className:`state-head ${(e.state??"none").toLowerCase()}`,"aria-label":`State of ${i}`,children:[(0,ht.jsxs)("div",{children:[(0,ht.jsx)("h2",{className:"state-name",children:i}),(0,ht.jsxs)("p",{className:"state-line",children:[(0,ht.jsx)(ka,{state:e.state,large:!0}),(0,ht.jsx)(nm,{row:e,className:"countdown"}),u.data!==null&&(0,ht.jsxs)("span",{className:"state-since",children:["for ",Rt(u.data.inStateMs)]})]}),u.data!==null&&(0,ht.jsx)("p",{className:"state-why",children:u.data.reason})]}),(0,ht.jsx)(sm,{target:{service:a,operation:i},states:[e.state],breaker:e.state!==null,onDone:l})]}),(0,ht.jsxs)("div",{className:"panels",children:[(0,ht.jsx)(Om,{service:a,operation:i,turn:t}),e.state!==null&&(0,ht.jsx)(Uw,{of:u}),e.state!==null&&(0,ht.jsx)(Rw,{of:u}),(0,ht.jsx)(QE,{row:e,of:o}),(0,ht.jsx)(XE,{of:o}),(0,ht.jsx)(zm,{service:a,operation:i,turn:t}),(0,ht.jsx)(Mm,{service:a,operation:i,breaker:e.state!==null,turn:t})]})]})}var qa=A(C(),1);function Yw({service:e,current:t}){return(0,qa.jsxs)("nav",{className:"side","aria-label":`Operations of ${e.name}`,children:[(0,qa.jsx)(Ot,{to:{page:"service",service:e.name,operation:null},className:"side-link",current:t===null,children:(0,qa.jsx)("span",{className:"side-name",children:"The whole service"})}),e.operations.map(l=>(0,qa.jsxs)(Ot,{to:{page:"service",service:e.name,operation:l.operation},className:`side-link${wl(l)>=2?" troubled":""}`,current:t===l.operation,children:[(0,qa.jsx)("span",{className:"side-name",children:l.operation}),(0,qa.jsx)(ka,{state:l.state}),(0,qa.jsxs)("span",{className:"side-figures",children:[Wl(l.callsPerSecond),"/s, ",Il(l.failureRate)," failing"]})]},l.operation))]})}var rr=A(C(),1);function Vw({service:e,turn:t}){return(0,rr.jsxs)("div",{className:"panels",children:[(0,rr.jsx)(Om,{service:e.name,operation:null,turn:t}),(0,rr.jsx)(zm,{service:e.name,operation:null,turn:t}),(0,rr.jsx)(Mm,{service:e.name,operation:null,breaker:e.breakers>0,turn:t})]})}var $e=A(C(),1);function Gw({service:e,operation:t}){let{rows:l}=Mn(),n=(0,Tu.useMemo)(()=>om([...l.values()].filter(u=>u.service===e))[0],[l,e]),a=w4(e,t);if(l.size===0)return(0,$e.jsx)(Vo,{lines:8});if(n===void 0)return(0,$e.jsxs)($e.Fragment,{children:[(0,$e.jsx)("h1",{children:e}),(0,$e.jsxs)("p",{className:"empty roomy",children:["There is no service of this name. ",(0,$e.jsx)(Ot,{to:{page:"overview"},children:"Back to all"})]})]});let i=n.operations.find(u=>u.operation===t);return(0,$e.jsxs)($e.Fragment,{children:[(0,$e.jsxs)("div",{className:"page-head",children:[(0,$e.jsxs)("div",{children:[(0,$e.jsx)("p",{className:"crumbs",children:(0,$e.jsx)(Ot,{to:{page:"overview"},children:"Overview"})}),(0,$e.jsx)("h1",{children:e}),(0,$e.jsxs)("p",{className:"page-note",children:[(0,$e.jsx)(Wf,{status:n.status}),(0,$e.jsxs)("span",{children:[At(n.operations.length,"operation"),", ",n.refusing," of ",At(n.breakers,"breaker")," refusing"]})]})]}),(0,$e.jsx)(sm,{target:{service:e,operation:null},states:n.operations.map(u=>u.state),breaker:n.breakers>0,onDone:a.again})]}),(0,$e.jsxs)("div",{className:"split",children:[(0,$e.jsx)(Yw,{service:n,current:t}),(0,$e.jsx)("div",{className:"split-main",children:t===null?(0,$e.jsx)(Vw,{service:n,turn:a.value}):i===void 0?(0,$e.jsx)("p",{className:"empty roomy",children:"There is no operation of this name."}):(0,$e.jsx)(Bw,{row:i,turn:a.value,onDone:a.again},t)})]})]})}function w4(e,t){let{connection:l}=ye(),[n,a]=(0,Tu.useState)(0),i=(0,Tu.useMemo)(()=>()=>a(u=>u+1),[]);return(0,Tu.useEffect)(()=>{let u,o=l.hear(r=>{r.service===e&&(t===null||r.operation===t||r.operation==="*")&&/^(BreakerMoved|Settings|Letter|DeadLettered)/.test(r.type)&&(u??=setTimeout(()=>(u=void 0,i()),1e3))});return()=>{clearTimeout(u),o()}},[l,e,t,i]),{value:n,again:i}}var ja=A(C(),1),T4=1e4;function qw(){let e=Rc(),{phase:t,problem:l}=Mn(),n=ye().connection.heardAt(),a=n===0?0:e-n,i=n>0&&a>T4,u=t==="live"&&i?"stale":t,o={connecting:"Connecting",live:"Live",polling:"Every 5 s",stale:"Stale",gone:"Console gone"}[u];return(0,ja.jsxs)("span",{className:`heard ${u}`,title:l??void 0,children:[(0,ja.jsx)("span",{className:"dot","aria-hidden":"true"}),(0,ja.jsx)("span",{role:"status",children:o}),i&&(0,ja.jsxs)("span",{className:"age",children:[Rt(a)," old"]})]})}function jw(){let{phase:e,problem:t}=Mn();if(e!=="gone"&&(e!=="polling"||t===null))return null;let l=e==="gone";return(0,ja.jsxs)("p",{className:l?"outage bad":"outage",role:l?"alert":"status",children:[(0,ja.jsx)(Ee,{shape:"warn"}),(0,ja.jsxs)("span",{children:[l?`What you see is old: ${t??"the console is gone"}. `:`Live events do not come: ${t??""}. `,l?"The page tries again by itself.":"The page asks every 5 s instead."]})]})}var Qw=A(ve(),1);var ma=A(C(),1);function Xw({notices:e,onGone:t,notify:l}){return(0,ma.jsx)("div",{className:"notices",role:"status","aria-live":"polite",children:e.map(n=>(0,ma.jsx)(x4,{notice:n,onGone:()=>t(n.id),notify:l},n.id))})}function x4({notice:e,onGone:t,notify:l}){(0,Qw.useEffect)(()=>{let a=setTimeout(t,e.undo===void 0?8e3:3e4);return()=>clearTimeout(a)},[]);let n=()=>{t(),e.undo?.run().then(a=>l({text:a}),a=>l({text:Ma(a).message,bad:!0}))};return(0,ma.jsxs)("div",{className:e.bad===!0?"notice bad":"notice",children:[(0,ma.jsx)(Ee,{shape:e.bad===!0?"warn":"check"}),(0,ma.jsx)("span",{children:e.text}),e.undo!==void 0&&(0,ma.jsx)("button",{type:"button",className:"link",onClick:n,children:e.undo.label}),(0,ma.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":"Dismiss",onClick:t,children:(0,ma.jsx)(Ee,{shape:"close"})})]})}var st=A(C(),1),N4=[{to:{page:"overview"},name:"Overview"},{to:{page:"letters",service:null,operation:null},name:"Dead letters"},{to:{page:"alerts"},name:"Alerts"},{to:{page:"changes"},name:"Changes"}];function Zw({notices:e,forget:t,leave:l}){let{route:n,notify:a,caller:i}=ye(),{alerts:u}=Mn(),o=(0,Bc.useRef)(null),r=JSON.stringify(n.page==="service"?n.service:n.page),s=(0,Bc.useRef)(!0);return(0,Bc.useEffect)(()=>{s.current||(o.current?.focus({preventScroll:!0}),o.current?.scrollIntoView()),s.current=!1},[r]),(0,st.jsxs)("div",{className:"shell",children:[(0,st.jsxs)("header",{className:"top",children:[(0,st.jsxs)(Ot,{to:{page:"overview"},className:"brand",children:[(0,st.jsx)(Ee,{shape:"mark"}),"Resilience"]}),(0,st.jsx)("nav",{"aria-label":"Pages",children:N4.map(({to:d,name:v})=>(0,st.jsxs)(Ot,{to:d,current:d.page===n.page,children:[v,d.page==="alerts"&&u.length>0&&(0,st.jsxs)("span",{className:"badge",children:[u.length,(0,st.jsx)("span",{className:"unseen",children:" running"})]})]},v))}),(0,st.jsxs)("div",{className:"top-end",children:[(0,st.jsx)(qw,{}),(0,st.jsx)("span",{className:"who",title:`${i.name}, ${i.role}`,children:i.name}),(0,st.jsx)("button",{type:"button",className:"quiet",onClick:l,children:"Sign out"})]})]}),(0,st.jsxs)("main",{ref:o,tabIndex:-1,className:"page",children:[(0,st.jsx)(jw,{}),(0,st.jsx)(R4,{route:n})]}),(0,st.jsx)(Xw,{notices:e,onGone:t,notify:a})]})}function R4({route:e}){switch(e.page){case"service":return(0,st.jsx)(Gw,{service:e.service,operation:e.operation});case"letters":return(0,st.jsx)(wE,{service:e.service,operation:e.operation});case"alerts":return(0,st.jsx)(dE,{});case"changes":return(0,st.jsx)(pE,{});default:return(0,st.jsx)(YE,{})}}var Cm=A(C(),1);function Kw({setup:e}){let[t,l]=(0,Ft.useState)(null),[n,a]=(0,Ft.useState)(null),[i,u]=A4(e.inAddress),{notices:o,notify:r,forget:s}=_4(),d=(0,Ft.useCallback)(p=>{a(p),l(T=>(T?.connection.stop(),null))},[]),v=(0,Ft.useCallback)(async p=>{let T=new kf(e.base,p,S=>d(S.message)),N=await T.get("caller"),D=new Yf(T);D.start(),a(null),l(S=>(S?.connection.stop(),{client:T,caller:N,connection:D}))},[e.base,d]);(0,Ft.useEffect)(()=>()=>t?.connection.stop(),[t]);let f=(0,Ft.useMemo)(()=>t&&{...t,route:i,go:u,href:p=>e.inAddress?`#${cg(p)}`:"#",notify:r},[t,i,u,e.inAddress,r]);return f===null?(0,Cm.jsx)(iE,{enter:v,refusal:n,given:e.token}):(0,Cm.jsx)(fg,{value:f,children:(0,Cm.jsx)(Zw,{notices:o,forget:s,leave:()=>d(null)})})}function A4(e){let[t,l]=(0,Ft.useState)(()=>e?rg(location.hash):{page:"overview"});(0,Ft.useEffect)(()=>{if(!e)return;let a=()=>l(rg(location.hash));return addEventListener("hashchange",a),()=>removeEventListener("hashchange",a)},[e]);let n=(0,Ft.useCallback)(a=>{e?location.hash=cg(a):l(a)},[e]);return[t,n]}function _4(){let[e,t]=(0,Ft.useState)([]),l=(0,Ft.useRef)(0),n=(0,Ft.useCallback)(i=>{let u=l.current++;t(o=>[...o.slice(-3),{...i,id:u}])},[]),a=(0,Ft.useCallback)(i=>t(u=>u.filter(o=>o.id!==i)),[]);return{notices:e,notify:n,forget:a}}var Jw='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var $w=`:host {
  --bg: #f3f5f7;
  --surface: #ffffff;
  --sunk: #eef1f4;
  --ink: #14202b;
  --ink-2: #4a5866;
  --line: #dbe1e7;
  --line-2: #7b8794;
  --accent: #0a5a9c;
  --accent-ink: #ffffff;
  --focus: #0a5a9c;
  --good: #17734a;
  --good-bg: #e3f3ea;
  --warn: #865300;
  --warn-bg: #fcf0d7;
  --bad: #b0231b;
  --bad-bg: #fdeae7;
  --held: #5f3a9e;
  --held-bg: #efe8fa;
  --off: #56626e;
  --off-bg: #e8ebee;
  --p50: #0a5a9c;
  --p95: #865300;
  --p99: #a3327a;
  --shadow: 0 1px 2px rgb(20 32 43 / 7%), 0 1px 8px rgb(20 32 43 / 5%);
  --round: 10px;
  color-scheme: light dark;
  display: block;
  min-height: 100%;
  background: var(--bg);
  color: var(--ink);
  font: 400 15px/1.45 Inter, 'Segoe UI', Roboto, system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif;
  font-variant-numeric: tabular-nums;
  text-align: start;
  -webkit-text-size-adjust: 100%;
}

@media (prefers-color-scheme: dark) {
  :host {
    --bg: #0f1419;
    --surface: #171e26;
    --sunk: #1e2731;
    --ink: #e9eef3;
    --ink-2: #a6b3c0;
    --line: #2a3440;
    --line-2: #788694;
    --accent: #7fbcff;
    --accent-ink: #08192a;
    --focus: #7fbcff;
    --good: #62d59d;
    --good-bg: #12301f;
    --warn: #f3bf5f;
    --warn-bg: #352808;
    --bad: #ff9389;
    --bad-bg: #3d1714;
    --held: #c9a9ff;
    --held-bg: #2b1e42;
    --off: #a6b3c0;
    --off-bg: #242d37;
    --p50: #7fbcff;
    --p95: #f3bf5f;
    --p99: #f59bd0;
    --shadow: none;
  }
}

@media (min-width: 2000px) {
  :host {
    font-size: 18px;
  }
}

*,
*::before,
*::after {
  box-sizing: border-box;
}

h1,
h2,
h3,
p,
ul,
ol,
dl,
dd,
figure,
fieldset {
  margin: 0;
  padding: 0;
  border: 0;
}

ul,
ol {
  list-style: none;
}

h1 {
  font-size: 1.9em;
  font-weight: 650;
  letter-spacing: -0.02em;
  line-height: 1.15;
}

h2 {
  font-size: 1.07em;
  font-weight: 650;
}

h3 {
  font-size: 0.93em;
  font-weight: 650;
  margin: 1.1em 0 0.35em;
}

a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}

code {
  font: 0.9em/1.4 ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace;
  overflow-wrap: anywhere;
}

:focus-visible {
  outline: 2px solid var(--focus);
  outline-offset: 2px;
  border-radius: 4px;
}

main:focus {
  outline: none;
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.hint,
.since,
.place,
.page-note,
.crumbs {
  color: var(--ink-2);
  font-size: 0.93em;
}

.icon {
  width: 1.1em;
  height: 1.1em;
  flex: none;
  fill: currentcolor;
}

.icon.large {
  width: 2.4em;
  height: 2.4em;
}

.icon .line,
.icon .cut {
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.7;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.icon .cut {
  stroke: var(--surface);
}

.sign {
  display: inline-flex;
  align-items: center;
  gap: 0.45em;
  font-weight: 620;
  white-space: nowrap;
  color: var(--ink-2);
}

.sign.closed,
.sign.healthy {
  color: var(--good);
}

.sign.half_open,
.sign.degraded {
  color: var(--warn);
}

.sign.open,
.sign.critical {
  color: var(--bad);
}

.sign.forced_open {
  color: var(--held);
}

.sign.disabled {
  color: var(--off);
}

.sign.none {
  font-weight: 400;
}

.sign.large {
  font-size: 1.3em;
}

.tag {
  display: inline-block;
  padding: 0.08em 0.6em;
  border-radius: 1em;
  background: var(--off-bg);
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 560;
  white-space: nowrap;
}

.tag.good {
  background: var(--good-bg);
  color: var(--good);
}

.tag.warn {
  background: var(--warn-bg);
  color: var(--warn);
}

.tag.bad {
  background: var(--bad-bg);
  color: var(--bad);
}

.tag.held {
  background: var(--held-bg);
  color: var(--held);
}

@media (prefers-reduced-motion: no-preference) {
  .skeleton .bar {
    animation: breathe 1.6s ease-in-out infinite;
  }
}

@keyframes breathe {
  50% {
    opacity: 0.45;
  }
}

@media (forced-colors: active) {
  .meter-bar span,
  .bar-line span,
  .key,
  .dot {
    forced-color-adjust: none;
  }
}
`;var Fw=`button,
input,
select {
  font: inherit;
  color: inherit;
}

button {
  display: inline-flex;
  align-items: center;
  gap: 0.45em;
  min-height: 36px;
  padding: 0.3em 0.95em;
  border: 1px solid var(--line-2);
  border-radius: 8px;
  background: var(--surface);
  font-weight: 560;
  cursor: pointer;
}

button:hover:not(:disabled) {
  background: var(--sunk);
}

button:disabled {
  color: var(--ink-2);
  border-color: var(--line);
  cursor: not-allowed;
}

button.primary {
  border-color: transparent;
  background: var(--accent);
  color: var(--accent-ink);
}

button.primary:hover:not(:disabled) {
  background: color-mix(in srgb, var(--accent) 88%, var(--ink));
}

button.primary:disabled {
  background: var(--sunk);
  color: var(--ink-2);
}

button.danger {
  color: var(--bad);
}

button.primary.danger:not(:disabled) {
  background: var(--bad);
  color: var(--surface);
}

button.quiet {
  border-color: transparent;
  background: none;
  color: var(--accent);
}

button.link {
  min-height: 0;
  padding: 0;
  border: 0;
  background: none;
  color: var(--accent);
  text-decoration: underline;
  text-underline-offset: 0.15em;
}

button.icon-only {
  padding: 0.3em;
  width: 36px;
  justify-content: center;
  color: var(--ink-2);
}

input[type='text'],
input[type='search'],
input[type='password'],
select {
  width: 100%;
  min-height: 38px;
  padding: 0.35em 0.7em;
  border: 1px solid var(--line-2);
  border-radius: 8px;
  background: var(--surface);
}

input:disabled,
select:disabled {
  color: var(--ink-2);
  background: var(--sunk);
}

::placeholder {
  color: var(--ink-2);
  opacity: 1;
}

.field {
  display: flex;
  flex-direction: column;
  gap: 0.3em;
  min-width: 0;
}

.field label,
.pick span {
  font-size: 0.93em;
  font-weight: 560;
}

.field-pair {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
  gap: 1em;
  margin-top: 1em;
}

.pick {
  display: inline-flex;
  align-items: center;
  gap: 0.6em;
}

.pick select {
  width: auto;
  max-width: 15em;
}

.check {
  display: flex;
  gap: 0.5em;
  align-items: center;
}

.search {
  position: relative;
  display: block;
  flex: 1 1 260px;
  max-width: 420px;
}

.search .icon {
  position: absolute;
  left: 0.75em;
  top: 50%;
  translate: 0 -50%;
  color: var(--ink-2);
}

.search input {
  padding-left: 2.3em;
}

.search.small {
  flex: 0 1 180px;
}

.search.small input {
  padding-left: 0.7em;
}

.choice {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 2px;
  padding: 3px;
  border-radius: 10px;
  background: var(--off-bg);
  min-width: 0;
}

.choice label {
  position: relative;
  cursor: pointer;
}

.choice input {
  position: absolute;
  inset: 0;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}

.choice span:not(.unseen) {
  display: block;
  padding: 0.3em 0.85em;
  border-radius: 8px;
  color: var(--ink-2);
  font-weight: 560;
  font-size: 0.93em;
  white-space: nowrap;
}

.choice input:checked + span {
  background: var(--surface);
  color: var(--ink);
  box-shadow: 0 0 0 1px var(--line-2);
}

.choice input:focus-visible + span {
  outline: 2px solid var(--focus);
  outline-offset: 1px;
}

.controls {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em;
  align-items: center;
  justify-content: flex-end;
}

.modal {
  width: min(520px, calc(100vw - 24px));
  max-height: calc(100dvh - 24px);
  padding: 0;
  border: 1px solid var(--line);
  border-radius: 14px;
  background: var(--surface);
  color: var(--ink);
  box-shadow: 0 12px 48px rgb(0 0 0 / 30%);
}

.modal.wide {
  width: min(760px, calc(100vw - 24px));
}

.modal::backdrop {
  background: rgb(9 14 19 / 55%);
}

.modal form {
  display: flex;
  flex-direction: column;
  max-height: calc(100dvh - 28px);
}

.modal-head {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1em;
  padding: 1em 1em 0.6em 1.4em;
}

.modal-head h2 {
  font-size: 1.2em;
  overflow-wrap: anywhere;
}

.modal-body {
  padding: 0.2em 1.4em 1.2em;
  overflow: auto;
  display: flex;
  flex-direction: column;
  gap: 1em;
}

.modal-body h3 {
  margin: 0.3em 0 -0.7em;
}

.modal-foot {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0.6em;
  padding: 0.9em 1.4em;
  border-top: 1px solid var(--line);
  background: var(--sunk);
}

.modal-foot button {
  max-width: 100%;
  overflow-wrap: anywhere;
}

.says {
  font-size: 1.04em;
  overflow-wrap: anywhere;
}

.edits {
  display: flex;
  flex-direction: column;
  gap: 0.9em;
  align-items: flex-start;
}

.edit {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
  gap: 0.4em 0.9em;
  align-items: start;
  width: 100%;
}

.edit .icon-only {
  grid-column: 3;
  grid-row: 1;
  margin-top: 1.6em;
}

.edit .check {
  grid-column: 1 / -1;
}

.preview {
  padding: 1em 1.1em;
  border-radius: var(--round);
  background: var(--sunk);
  display: flex;
  flex-direction: column;
  gap: 0.8em;
}

.preview h3 {
  margin: 0;
}

.differences {
  display: flex;
  flex-direction: column;
  gap: 0.35em;
  max-height: 12em;
  overflow: auto;
}

.differences li {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.1em 1em;
  overflow-wrap: anywhere;
}

del {
  color: var(--ink-2);
}

ins {
  text-decoration: none;
  font-weight: 650;
}

.refused {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3em 0.6em;
  align-items: center;
  padding: 0.55em 0.8em;
  border-radius: 8px;
  background: var(--bad-bg);
  color: var(--bad);
  overflow-wrap: anywhere;
}

.refused span {
  flex: 1;
  min-width: 10em;
}

.refused .cut,
.outage.bad .cut {
  stroke: var(--bad-bg);
}

@media (max-width: 560px) {
  .edit {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .edit .field {
    grid-column: 1;
  }

  .edit .icon-only {
    grid-column: 2;
  }

  .modal-foot button {
    flex: 1 1 auto;
    justify-content: center;
  }
}
`;var Ww=`.login {
  display: grid;
  place-items: center;
  min-height: 100dvh;
  padding: 20px;
}

.login-card {
  display: flex;
  flex-direction: column;
  gap: 0.8em;
  width: min(400px, 100%);
  padding: 2em;
  border: 1px solid var(--line);
  border-radius: 16px;
  background: var(--surface);
  box-shadow: var(--shadow);
}

.login-card label {
  font-weight: 560;
}

.login-card h1 {
  font-size: 1.5em;
  margin-bottom: 0.3em;
}

.login-card .primary {
  justify-content: center;
  min-height: 42px;
}

.brand {
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  font-weight: 680;
  letter-spacing: -0.01em;
  color: var(--ink);
  text-decoration: none;
}

.brand .icon {
  color: var(--accent);
}

.shell {
  min-height: 100dvh;
}

.top {
  position: sticky;
  top: 0;
  z-index: 5;
  display: flex;
  align-items: center;
  gap: 0.4em 1.6em;
  padding: 0 clamp(14px, 2.2vw, 40px);
  min-height: 56px;
  background: var(--surface);
  border-bottom: 1px solid var(--line);
}

.top nav {
  display: flex;
  gap: 0.2em;
  flex: 1;
  min-width: 0;
}

.top nav a {
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  padding: 0.45em 0.8em;
  border-radius: 8px;
  color: var(--ink-2);
  font-weight: 560;
  text-decoration: none;
  white-space: nowrap;
}

.top nav a:hover {
  background: var(--sunk);
}

.top nav a[aria-current] {
  color: var(--ink);
  background: var(--off-bg);
}

.badge {
  min-width: 1.5em;
  padding: 0 0.4em;
  border-radius: 1em;
  background: var(--bad);
  color: var(--surface);
  font-size: 0.85em;
  text-align: center;
}

.top-end {
  display: flex;
  align-items: center;
  gap: 0.9em;
}

.who {
  color: var(--ink-2);
  max-width: 10em;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.heard {
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  font-weight: 560;
  white-space: nowrap;
}

.heard .dot {
  width: 0.65em;
  height: 0.65em;
  border-radius: 50%;
  background: var(--good);
}

.heard.connecting .dot {
  background: none;
  border: 2px solid var(--ink-2);
}

.heard.polling .dot {
  border-radius: 2px;
  background: var(--warn);
}

.heard.stale,
.heard.gone {
  color: var(--bad);
}

.heard.stale .dot,
.heard.gone .dot {
  border-radius: 0;
  rotate: 45deg;
  background: var(--bad);
}

.page {
  display: flex;
  flex-direction: column;
  gap: 18px;
  padding: 22px clamp(14px, 2.2vw, 40px) 60px;
  max-width: 2300px;
  margin: 0 auto;
  scroll-margin-top: 60px;
}

.outage {
  display: flex;
  gap: 0.7em;
  align-items: center;
  padding: 0.7em 1em;
  border-radius: var(--round);
  background: var(--warn-bg);
  color: var(--warn);
  font-weight: 560;
}

.outage .cut {
  stroke: var(--warn-bg);
}

.outage.bad {
  background: var(--bad-bg);
  color: var(--bad);
}

.page-head {
  display: flex;
  flex-wrap: wrap;
  gap: 1em;
  justify-content: space-between;
  align-items: flex-end;
}

.page-head h1 {
  overflow-wrap: anywhere;
}

.page-note {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1em;
  margin-top: 0.4em;
}

.panels {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(340px, 100%), 1fr));
  gap: 16px;
  align-items: stretch;
}

.panel {
  min-width: 0;
  padding: 16px 20px 20px;
  border: 1px solid var(--line);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
}

.panel.wide {
  grid-column: 1 / -1;
}

.panel-head {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em 1em;
  justify-content: space-between;
  align-items: center;
  min-height: 36px;
  margin-bottom: 10px;
}

.panel-aside {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6em;
  align-items: center;
}

.empty {
  color: var(--ink-2);
}

.empty.roomy {
  padding: 3em 1em;
  text-align: center;
}

.skeleton {
  display: flex;
  flex-direction: column;
  gap: 12px;
  padding: 6px 0;
}

.skeleton .bar {
  height: 14px;
  border-radius: 7px;
  background: var(--off-bg);
}

.skeleton .bar:nth-child(odd) {
  width: 72%;
}

.notices {
  position: fixed;
  right: 20px;
  bottom: 20px;
  z-index: 10;
  display: flex;
  flex-direction: column;
  gap: 10px;
  max-width: min(480px, calc(100vw - 40px));
}

.notice {
  display: flex;
  align-items: center;
  gap: 0.7em;
  padding: 0.6em 0.6em 0.6em 1em;
  border: 1px solid var(--line-2);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: 0 6px 24px rgb(0 0 0 / 20%);
  overflow-wrap: anywhere;
}

.notice > .icon {
  color: var(--good);
}

.notice.bad > .icon {
  color: var(--bad);
}

.notice span {
  flex: 1;
  min-width: 0;
}

@media (max-width: 900px) {
  .top {
    flex-wrap: wrap;
    padding-top: 8px;
  }

  .top nav {
    order: 3;
    flex-basis: 100%;
    overflow-x: auto;
    padding-bottom: 6px;
  }

  .top-end {
    margin-left: auto;
  }

  .who {
    display: none;
  }

  .page {
    scroll-margin-top: 120px;
  }
}

@media (max-width: 480px) {
  .top nav {
    gap: 0;
    justify-content: space-between;
  }

  .top nav a {
    padding: 0.45em 0.5em;
    font-size: 0.93em;
  }
}
`;var Iw=`.summary {
  display: flex;
  flex-wrap: wrap;
  gap: 20px 48px;
  justify-content: space-between;
  align-items: center;
  padding: 22px 26px;
  border: 1px solid var(--line);
  border-left-width: 8px;
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
}

.summary.healthy {
  border-left-color: var(--good);
}

.summary.degraded {
  border-left-color: var(--warn);
}

.summary.critical {
  border-left-color: var(--bad);
}

.summary-say {
  display: flex;
  gap: 18px;
  align-items: flex-start;
  flex: 1 1 420px;
  min-width: 0;
}

.summary-say > div {
  min-width: 0;
}

.summary-say h1 {
  font-size: 2.1em;
}

.summary.healthy .summary-sign {
  color: var(--good);
}

.summary.degraded .summary-sign {
  color: var(--warn);
}

.summary.critical .summary-sign {
  color: var(--bad);
}

.summary-calm,
.reasons {
  margin-top: 0.5em;
  color: var(--ink-2);
  overflow-wrap: anywhere;
}

.reasons li {
  padding-left: 1em;
  text-indent: -1em;
}

.reasons li::before {
  content: '–';
  display: inline-block;
  width: 1em;
  text-indent: 0;
}

.sums {
  display: grid;
  grid-template-columns: repeat(4, auto);
  gap: 12px 40px;
}

.sum dt {
  color: var(--ink-2);
  font-size: 0.9em;
  white-space: nowrap;
}

.sum dd {
  font-size: 2.1em;
  font-weight: 620;
  letter-spacing: -0.02em;
  line-height: 1.2;
  white-space: nowrap;
}

.sum.bad dd {
  color: var(--bad);
}

.alerts {
  display: flex;
  flex-direction: column;
  gap: 8px;
}

.alerts ul {
  display: flex;
  flex-direction: column;
  gap: 6px;
}

.alert {
  display: flex;
  align-items: center;
  gap: 0.7em;
  padding: 0.55em 1em;
  border-radius: var(--round);
  background: var(--warn-bg);
  color: var(--warn);
}

.alert .cut {
  stroke: var(--warn-bg);
}

.alert.critical {
  background: var(--bad-bg);
  color: var(--bad);
}

.alert.critical .cut {
  stroke: var(--bad-bg);
}

.alert-text {
  flex: 1;
  min-width: 0;
  overflow-wrap: anywhere;
}

.alert a {
  color: inherit;
  font-weight: 560;
}

.alert .since {
  color: inherit;
  white-space: nowrap;
}

.toolbar {
  display: flex;
  flex-wrap: wrap;
  gap: 12px 16px;
  align-items: center;
}

.toolbar-count {
  margin-left: auto;
  color: var(--ink-2);
}

.operations {
  --row-height: 58px;
  border: 1px solid var(--line);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
  overflow: clip;
}

@media (min-width: 2000px) {
  .operations {
    --row-height: 70px;
  }
}

.operations-body {
  position: relative;
  contain: strict;
}

.operation-row {
  display: grid;
  grid-template-columns: minmax(200px, 2.4fr) minmax(170px, 1.5fr) repeat(5, minmax(74px, 0.7fr)) minmax(130px, 1.1fr) minmax(64px, 0.5fr);
  gap: 0 16px;
  align-items: center;
  padding: 0 22px 0 18px;
  border-left: 4px solid transparent;
}

.operation-row:not(.head) {
  position: absolute;
  inset: 0 0 auto;
  height: var(--row-height);
  border-top: 1px solid var(--line);
  contain: strict;
}

.operation-row:not(.head):hover {
  background: var(--sunk);
}

.operation-row.bad {
  border-left-color: var(--bad);
  background: color-mix(in srgb, var(--bad-bg) 55%, var(--surface));
}

.operation-row.warn {
  border-left-color: var(--warn);
}

.operations-head {
  background: var(--surface);
}

.operation-row.head {
  min-height: 44px;
}

.cell {
  min-width: 0;
}

.cell.figure,
.operation-row.head .cell.calls,
.operation-row.head .cell.failures,
.operation-row.head .cell.p50,
.operation-row.head .cell.p95,
.operation-row.head .cell.p99,
.operation-row.head .cell.letters {
  text-align: right;
  white-space: nowrap;
}

.operation-row.head .cell:nth-child(n + 3):not(.bulkhead) .sort {
  flex-direction: row-reverse;
}

.cell.figure {
  font-size: 1.07em;
}

.cell.figure.bad {
  color: var(--bad);
  font-weight: 650;
}

.cell.bulkhead {
  padding-left: 12px;
}

.cell-name {
  display: none;
}

.sort {
  min-height: 32px;
  padding: 0;
  border: 0;
  background: none;
  color: var(--ink-2);
  font-size: 0.9em;
  font-weight: 600;
  gap: 0.2em;
}

.sort:hover:not(:disabled) {
  background: none;
  color: var(--ink);
}

.sort .icon {
  width: 0.8em;
  height: 0.8em;
}

.row-link {
  display: inline-flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 0;
  min-height: 0;
  max-width: 100%;
  padding: 0;
  border: 0;
  background: none;
  color: var(--ink);
  text-decoration: none;
  line-height: 1.25;
}

.row-link::after {
  content: '';
  position: absolute;
  inset: 0;
}

.row-link:hover:not(:disabled) {
  background: none;
}

.row-link .service,
.row-link .operation {
  max-width: 100%;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.row-link .service {
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 400;
}

.row-link .operation {
  font-size: 1.07em;
  font-weight: 600;
}

.operation-row:hover .operation,
.card:hover .row-link {
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

.row-link:focus-visible {
  outline: none;
}

.row-link:focus-visible::after {
  outline: 2px solid var(--focus);
  outline-offset: -3px;
  border-radius: 8px;
}

.cell.trouble {
  display: flex;
  flex-direction: column;
  line-height: 1.3;
}

.probe {
  color: var(--ink-2);
  font-size: 0.87em;
  white-space: nowrap;
}

.meter {
  display: flex;
  flex-direction: column;
  gap: 3px;
  white-space: nowrap;
}

.meter.none {
  color: var(--ink-2);
}

.meter-bar {
  display: block;
  height: 7px;
  border-radius: 4px;
  background: var(--off-bg);
  overflow: hidden;
}

.meter-bar span {
  display: block;
  height: 100%;
  background: var(--accent);
  transform-origin: left;
}

.meter.full .meter-bar span {
  background: var(--warn);
}

.meter.full .meter-text {
  color: var(--warn);
  font-weight: 650;
}

.meter-text {
  font-size: 0.93em;
}

.cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr));
  gap: 16px;
}

.card {
  position: relative;
  display: flex;
  flex-direction: column;
  gap: 12px;
  padding: 18px 20px;
  border: 1px solid var(--line);
  border-top: 4px solid var(--good);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
  content-visibility: auto;
  contain-intrinsic-size: auto 190px;
}

.card.degraded {
  border-top-color: var(--warn);
}

.card.critical {
  border-top-color: var(--bad);
}

.card-head {
  display: flex;
  justify-content: space-between;
  gap: 1em;
}

.card-head h2 {
  font-size: 1.3em;
  min-width: 0;
  overflow-wrap: anywhere;
}

.card-states {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
}

.card-note {
  flex-basis: 100%;
  color: var(--ink-2);
  font-size: 0.93em;
}

.mini {
  color: var(--good);
  line-height: 0;
}

.mini.none,
.mini.disabled {
  color: var(--off);
}

.mini.half_open {
  color: var(--warn);
}

.mini.open {
  color: var(--bad);
}

.mini.forced_open {
  color: var(--held);
}

.card-sums {
  display: grid;
  grid-template-columns: repeat(3, 1fr);
  gap: 8px;
  margin-top: auto;
}

.card-sums dt {
  color: var(--ink-2);
  font-size: 0.87em;
}

.card-sums dd {
  font-size: 1.35em;
  font-weight: 600;
}

.card-sums .bad dd {
  color: var(--bad);
}

@media (max-width: 1180px) {
  .operation-row {
    grid-template-columns: minmax(170px, 2.2fr) minmax(150px, 1.4fr) repeat(4, minmax(66px, 0.7fr)) minmax(110px, 1fr) minmax(56px, 0.5fr);
    gap: 0 12px;
  }

  .cell.p50 {
    display: none;
  }
}

@media (max-width: 900px) {
  .operations {
    --row-height: 106px;
  }

  .operation-row:not(.head) {
    grid-template: 'name name trouble trouble' auto 'calls failures p95 letters' auto / 1fr 1fr 1fr 1fr;
    align-content: center;
    gap: 10px 12px;
    padding: 0 14px 0 12px;
  }

  .cell.name {
    grid-area: name;
  }

  .operation-row:not(.head) .cell.trouble {
    grid-area: trouble;
    align-items: flex-end;
  }

  .operation-row:not(.head) .cell.bulkhead,
  .operation-row:not(.head) .cell.p99 {
    display: none;
  }

  .operation-row:not(.head) .figure {
    text-align: left;
    font-size: 1em;
  }

  .cell-name {
    display: block;
    color: var(--ink-2);
    font-size: 0.8em;
    font-weight: 400;
  }

  .operation-row.head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    padding: 6px 14px;
  }

  .operation-row.head .cell {
    display: block;
    flex: none;
    padding: 0;
  }

  .summary {
    padding: 18px;
  }

  .summary-say {
    gap: 12px;
  }

  .summary-say h1 {
    font-size: 1.6em;
  }

  .sums {
    grid-template-columns: 1fr 1fr;
    flex: 1 1 100%;
  }

  .sum dd {
    font-size: 1.7em;
  }

  .toolbar .search {
    max-width: none;
    flex-basis: 100%;
  }

  .alert {
    flex-wrap: wrap;
  }

  .alert-text {
    flex-basis: 70%;
  }
}
`;var Pw=`.split {
  display: grid;
  grid-template-columns: minmax(220px, 290px) minmax(0, 1fr);
  gap: 20px;
  align-items: start;
}

.side {
  position: sticky;
  top: 74px;
  display: flex;
  flex-direction: column;
  gap: 4px;
  max-height: calc(100dvh - 94px);
  overflow: auto;
  padding: 3px;
}

.side-link {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 0 10px;
  padding: 10px 14px;
  border: 1px solid transparent;
  border-radius: var(--round);
  color: var(--ink);
  text-decoration: none;
}

.side-link:hover {
  background: var(--sunk);
}

.side-link[aria-current] {
  background: var(--surface);
  border-color: var(--line-2);
  box-shadow: var(--shadow);
}

.side-name {
  font-weight: 600;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.side-link .sign {
  font-size: 0.9em;
}

.side-figures {
  grid-column: 1 / -1;
  color: var(--ink-2);
  font-size: 0.87em;
}

.panel.tall {
  grid-row: span 2;
}

.split-main {
  display: flex;
  flex-direction: column;
  gap: 16px;
  min-width: 0;
}

.state-head {
  display: flex;
  flex-wrap: wrap;
  gap: 14px 24px;
  justify-content: space-between;
  align-items: center;
  padding: 18px 22px;
  border: 1px solid var(--line);
  border-left: 8px solid var(--line-2);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
}

.state-head.closed {
  border-left-color: var(--good);
}

.state-head.half_open {
  border-left-color: var(--warn);
}

.state-head.open {
  border-left-color: var(--bad);
  background: color-mix(in srgb, var(--bad-bg) 45%, var(--surface));
}

.state-head.forced_open {
  border-left-color: var(--held);
}

.state-head > div:first-child {
  min-width: 0;
  flex: 1 1 340px;
}

.state-name {
  font-size: 1.6em;
  letter-spacing: -0.01em;
  overflow-wrap: anywhere;
}

.state-line {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1em;
  align-items: baseline;
  margin-top: 0.25em;
}

.state-since {
  color: var(--ink-2);
}

.countdown {
  font-weight: 620;
}

.state-why {
  margin-top: 0.3em;
  color: var(--ink-2);
  overflow-wrap: anywhere;
}

.charts {
  display: flex;
  flex-direction: column;
  gap: 18px;
}

figcaption {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1.2em;
  align-items: baseline;
  margin-bottom: 6px;
  font-weight: 600;
  font-size: 0.93em;
}

.chart-now {
  margin-left: auto;
  font-size: 1.2em;
}

.chart {
  overflow: hidden;
}

.chart-blank {
  padding: 1.2em 0;
  color: var(--ink-2);
}

.legend {
  display: inline-flex;
  gap: 1em;
  font-weight: 400;
  color: var(--ink-2);
}

.legend span {
  display: inline-flex;
  align-items: center;
  gap: 0.4em;
}

.key {
  display: inline-block;
  width: 18px;
  height: 0;
  border-top: 3px solid var(--p50);
}

.key.turned-away {
  border-top: 3px dashed var(--bad);
}

.key.p95 {
  border-top: 3px dashed var(--p95);
}

.key.p99 {
  border-top: 3px dotted var(--p99);
}

.key.closed,
.key.half_open,
.key.open,
.key.forced_open {
  width: 9px;
  border: 0;
  align-self: flex-end;
  background: var(--good);
  height: 4px;
  margin-bottom: 0.35em;
}

.key.half_open {
  height: 8px;
  background: var(--warn);
}

.key.open {
  height: 13px;
  background: var(--bad);
}

.key.forced_open {
  height: 13px;
  background: var(--held);
}

.band {
  padding: 0 4px 0 62px;
}

.band svg {
  display: block;
  width: 100%;
  height: 34px;
  border-bottom: 1px solid var(--line);
}

.band .closed {
  fill: var(--good);
}

.band .half_open {
  fill: var(--warn);
}

.band .open {
  fill: var(--bad);
}

.band .forced_open {
  fill: var(--held);
}

.band .disabled {
  fill: var(--off);
}

.moves {
  display: flex;
  flex-direction: column;
  gap: 14px;
  max-height: 430px;
  overflow: auto;
}

.moves li {
  padding-left: 14px;
  border-left: 3px solid var(--line);
}

.move-head {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 0.6em;
}

.move-head .to {
  color: var(--ink-2);
}

.missing {
  margin: 0 0 12px;
  padding-left: 18px;
}

.missing li + li {
  margin-top: 2px;
}

.window-line {
  margin-bottom: 12px;
  color: var(--ink-2);
}

.failure {
  margin-top: 8px;
  padding: 0.5em 0.8em;
  border-radius: 8px;
  background: var(--sunk);
  font: 0.87em/1.45 ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace;
  overflow-wrap: anywhere;
}

.modal .failure {
  margin-top: 0;
}

.bars {
  display: flex;
  flex-direction: column;
  gap: 10px;
}

.bars li {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 3px 1em;
}

.bar-name {
  overflow-wrap: anywhere;
}

.bar-value {
  font-weight: 620;
}

.bar-line {
  grid-column: 1 / -1;
  height: 8px;
  border-radius: 4px;
  background: var(--off-bg);
  overflow: hidden;
}

.bar-line span {
  display: block;
  height: 100%;
  background: var(--bad);
  transform-origin: left;
}

.big-meter {
  margin-bottom: 16px;
}

.big-meter .meter-bar {
  height: 14px;
  border-radius: 7px;
}

.big-meter .meter-text {
  font-size: 1.3em;
  font-weight: 600;
}

.facts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
  gap: 12px 18px;
}

.facts .long {
  grid-column: 1 / -1;
}

.facts dt {
  color: var(--ink-2);
  font-size: 0.87em;
}

.facts dd {
  font-weight: 600;
  font-size: 1.07em;
  overflow-wrap: anywhere;
}

.table-scroll {
  overflow: auto;
}

.table-scroll.tall {
  max-height: 480px;
}

table.plain {
  width: 100%;
  border-collapse: collapse;
}

table.plain th,
table.plain td {
  padding: 7px 14px 7px 0;
  text-align: left;
  vertical-align: middle;
  font-weight: 400;
}

table.plain td.text {
  min-width: 8em;
}

table.plain tbody tr {
  border-top: 1px solid var(--line);
}

table.plain thead th {
  position: sticky;
  top: 0;
  background: var(--surface);
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 600;
}

.preview table.plain thead th {
  background: var(--sunk);
}

.settings .value {
  font-weight: 600;
  overflow-wrap: anywhere;
}

.settings .standard .value {
  font-weight: 400;
}

.settings td:last-child {
  padding-right: 0;
  text-align: right;
}

.text {
  overflow-wrap: anywhere;
}

.letter-list {
  margin: 0 -20px;
}

.letter {
  position: relative;
  display: flex;
  gap: 20px;
  justify-content: space-between;
  align-items: center;
  padding: 11px 20px;
  border-top: 1px solid var(--line);
}

.letter:hover {
  background: var(--sunk);
}

.letter-main {
  min-width: 0;
}

.letter-main .row-link {
  flex-direction: row;
  gap: 0.5em;
  align-items: baseline;
}

.letter-error {
  color: var(--ink-2);
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.letter-error strong {
  font-weight: 560;
}

.letter-side {
  display: flex;
  flex-direction: column;
  align-items: flex-end;
  gap: 3px;
  white-space: nowrap;
}

.pager {
  display: flex;
  justify-content: center;
  gap: 10px;
  margin-top: 16px;
}

.parked {
  padding: 0.7em 1em;
  border-radius: 8px;
  background: var(--bad-bg);
  color: var(--bad);
}

.arguments {
  display: flex;
  flex-direction: column;
  gap: 6px;
  padding: 0.7em 1em;
  border-radius: 8px;
  background: var(--sunk);
  overflow-wrap: anywhere;
}

.arguments .type {
  color: var(--ink-2);
}

.arguments .value {
  font-weight: 600;
}

.progress {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3em 0.8em;
  font-weight: 560;
}

.incidents {
  display: flex;
  flex-direction: column;
}

.incident {
  display: flex;
  gap: 14px;
  padding: 13px 0;
  border-top: 1px solid var(--line);
  overflow-wrap: anywhere;
}

.incident:first-child {
  border-top: 0;
}

.incident > .icon {
  width: 1.5em;
  height: 1.5em;
  margin-top: 0.1em;
  color: var(--warn);
}

.incident.critical > .icon {
  color: var(--bad);
}

.incident.ended > .icon {
  color: var(--good);
}

.audit {
  display: flex;
  flex-direction: column;
}

.audit > li {
  display: flex;
  flex-direction: column;
  gap: 4px;
  padding: 12px 0;
  border-top: 1px solid var(--line);
}

.audit > li:first-child {
  border-top: 0;
}

.audit .when {
  color: var(--ink-2);
  margin-right: 0.6em;
}

.audit .differences {
  max-width: 720px;
  padding-left: 1em;
  border-left: 3px solid var(--line);
}

@media (max-width: 900px) {
  .split {
    grid-template-columns: minmax(0, 1fr);
  }

  .side {
    position: static;
    flex-direction: row;
    max-height: none;
    overflow-x: auto;
    padding-bottom: 6px;
  }

  .side-link {
    flex: none;
    max-width: 240px;
    background: var(--surface);
    border-color: var(--line);
  }

  .side-link[aria-current] {
    box-shadow: inset 0 0 0 1px var(--accent);
    border-color: var(--accent);
  }

  .side-figures {
    display: none;
  }

  .panel {
    padding: 14px 16px 16px;
  }

  .letter-list {
    margin: 0 -16px;
  }

  .letter {
    flex-direction: column;
    align-items: stretch;
    gap: 6px;
    padding: 11px 16px;
  }

  .letter-error {
    white-space: normal;
  }

  .letter-side {
    flex-direction: row;
    justify-content: space-between;
    align-items: center;
  }

  .controls {
    justify-content: flex-start;
  }
}

@media (min-width: 1700px) {
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(560px, 1fr));
  }

  .charts figure:first-child:has(.band) {
    grid-column: 1 / -1;
  }
}
`;var Lm=null;function eT(){return Lm===null&&(Lm=new CSSStyleSheet,Lm.replaceSync([Jw,$w,Fw,Ww,Iw,Pw].join(`
`))),Lm}var Ig=A(C(),1),Wg=class extends HTMLElement{root=null;given=null;set token(t){this.given=t,this.draw()}connectedCallback(){let t=this.shadowRoot??this.attachShadow({mode:"open"});t.adoptedStyleSheets=[eT()],this.root=(0,lT.createRoot)(t),this.draw()}disconnectedCallback(){this.root?.unmount(),this.root=null}draw(){let t=new URL(this.getAttribute("base")??".",document.baseURI).pathname;this.root?.render((0,Ig.jsx)(tT.StrictMode,{children:(0,Ig.jsx)(Kw,{setup:{base:t.endsWith("/")?t:`${t}/`,inAddress:this.hasAttribute("address"),token:this.given}})}))}};customElements.get("resilience-dashboard")===void 0&&customElements.define("resilience-dashboard",Wg);export{Wg as ResilienceDashboard};
